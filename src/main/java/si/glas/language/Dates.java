package si.glas.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import si.glas.kernel.NetworkSettings;

/** Dates as people write them, in the network's time. In templates: {@code @dates}. */
@Component("dates")
public class Dates {

    private record Style(String skeleton, Language language) {}

    private final Map<Style, DateFormat> formats = new ConcurrentHashMap<>();
    private final ZoneId zone;
    private final InstantSource clock;

    Dates(NetworkSettings network, InstantSource clock) {
        this.zone = network.timeZone();
        this.clock = clock;
    }

    /** Such as "24. november 2026". */
    public String day(Instant instant, Language language) {
        return format("yMMMMd", instant, language);
    }

    public String day(Instant instant) {
        return day(instant, reader());
    }

    public String day(LocalDate day, Language language) {
        return day(day.atTime(12, 0).atZone(zone).toInstant(), language);
    }

    public String day(LocalDate day) {
        return day(day, reader());
    }

    /** Such as "torek, 24. november 2026, 23:59". */
    public String moment(Instant instant, Language language) {
        return format("EEEEyMMMMdHm", instant, language);
    }

    public String moment(Instant instant) {
        return moment(instant, reader());
    }

    /** Such as "24. 11. 2026, 23:59", for tables. */
    public String brief(Instant instant) {
        return format("yMdHm", instant, reader());
    }

    /** The day, for the attribute {@code datetime} and for inputs. */
    public LocalDate localDay(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Whole days from today until that day; negative if it is past. */
    public long daysUntil(Instant instant) {
        return ChronoUnit.DAYS.between(localDay(clock.instant()), localDay(instant));
    }

    public boolean isPast(Instant instant) {
        return instant.isBefore(clock.instant());
    }

    /** Whether less than two days are left. */
    public boolean isSoon(Instant instant) {
        return !isPast(instant) && Duration.between(clock.instant(), instant).compareTo(Duration.ofDays(2)) < 0;
    }

    public ZoneId zone() {
        return zone;
    }

    private String format(String skeleton, Instant instant, Language language) {
        // To find a format takes long; it keeps state while it works, so each use works on a copy.
        DateFormat format = formats.computeIfAbsent(new Style(skeleton, language), this::find);
        return ((DateFormat) format.clone()).format(Date.from(instant));
    }

    private DateFormat find(Style style) {
        DateFormat format = DateFormat.getInstanceForSkeleton(
                style.skeleton(), style.language().customs());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format;
    }

    private static Language reader() {
        return Language.of(LocaleContextHolder.getLocale());
    }
}
