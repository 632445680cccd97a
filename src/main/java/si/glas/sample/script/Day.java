package si.glas.sample.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import si.glas.timetable.WorkingDays;

/**
 * A day seen from the present: {@code 12} is twelve working days ago, {@code today+2} and {@code today-2} count every
 * day.
 *
 * @param working whether days off are left out
 * @param offset from today; negative for the past
 */
public record Day(boolean working, int offset) {

    private static final Pattern TODAY = Pattern.compile("today([+-]\\d+)");

    /** @throws IllegalArgumentException if it is written otherwise */
    @JsonCreator
    public static Day of(String written) {
        Matcher today = TODAY.matcher(written);
        return today.matches()
                ? new Day(false, Integer.parseInt(today.group(1)))
                : new Day(true, -Integer.parseInt(written));
    }

    public LocalDate from(LocalDate today, WorkingDays calendar) {
        return working ? calendar.minus(today, -offset) : today.plusDays(offset);
    }
}
