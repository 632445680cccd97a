package si.glas.forms.field;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;

/** How a form wants times to be kept: in their own place's time with its offset or without, or in universal time. */
enum TimeFormat {
    UTC_OFFSET("xxx"),
    UTC_NORMALIZED("X"),
    NO_TIMEZONE("");

    private final DateTimeFormatter time;
    private final DateTimeFormatter dateTime;

    TimeFormat(String offset) {
        this.time = DateTimeFormatter.ofPattern("HH:mm" + offset);
        this.dateTime = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm" + offset);
    }

    static TimeFormat of(Component component) {
        return component
                .word(Attribute.TIME_FORMAT)
                .map(word -> valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                .orElse(NO_TIMEZONE);
    }

    String time(OffsetDateTime moment) {
        return time.format(placed(moment));
    }

    String dateTime(OffsetDateTime moment) {
        return dateTime.format(placed(moment));
    }

    private OffsetDateTime placed(OffsetDateTime moment) {
        return this == UTC_NORMALIZED ? moment.withOffsetSameInstant(ZoneOffset.UTC) : moment;
    }

    /** What was kept, whatever its format, as a clock on the wall of the zone shows it. */
    static Optional<LocalDateTime> localDateTime(String kept, ZoneId zone) {
        return parse(DateTimeFormatter.ISO_DATE_TIME, kept)
                .map(moment -> moment instanceof OffsetDateTime placed
                        ? placed.atZoneSameInstant(zone).toLocalDateTime()
                        : LocalDateTime.from(moment));
    }

    /** @param offset of the zone today, since a time alone has none */
    static Optional<LocalTime> localTime(String kept, ZoneOffset offset) {
        return parse(DateTimeFormatter.ISO_TIME, kept)
                .map(time -> time instanceof OffsetTime placed
                        ? placed.withOffsetSameInstant(offset).toLocalTime()
                        : LocalTime.from(time));
    }

    private static Optional<TemporalAccessor> parse(DateTimeFormatter format, String kept) {
        try {
            return Optional.of(
                    format == DateTimeFormatter.ISO_TIME
                            ? format.parseBest(kept, OffsetTime::from, LocalTime::from)
                            : format.parseBest(kept, OffsetDateTime::from, LocalDateTime::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
