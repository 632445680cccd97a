package si.glas.forms.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import si.glas.forms.schema.Attribute;

/** Reads dates and times as browsers send them, and as people type them where a browser has no calendar. */
final class Calendar {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final Pattern ISO_DATE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern OUR_DATE =
            Pattern.compile("(?<day>\\d{1,2})\\.\\s*(?<month>\\d{1,2})\\.\\s*(?<year>\\d{4})");
    private static final Pattern CLOCK =
            Pattern.compile("(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?");

    private Calendar() {}

    static Optional<LocalDate> date(String text) {
        return Stream.of(ISO_DATE, OUR_DATE)
                .map(pattern -> pattern.matcher(text.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(Calendar::date);
    }

    static Optional<LocalTime> time(String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        return clock.matches() ? time(clock) : Optional.empty();
    }

    static Stream<Complaint> past(Question question, LocalDate date) {
        boolean past = date.isBefore(question.setting().today());
        return past && question.component().is(Attribute.NO_PAST) ? Stream.of(Complaint.of("past")) : Stream.empty();
    }

    static Stream<Complaint> offBeat(Question question, LocalTime time) {
        return question.component().count(Attribute.TIME_INTERVAL).stream()
                .filter(minutes -> minutes > 0 && (time.toSecondOfDay() / 60) % minutes != 0)
                .map(minutes -> Complaint.of("interval", minutes));
    }

    private static Optional<LocalDate> date(Matcher date) {
        try {
            return Optional.of(LocalDate.of(number(date, "year"), number(date, "month"), number(date, "day")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Matcher clock) {
        try {
            return Optional.of(LocalTime.of(number(clock, "hour"), number(clock, "minute")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
