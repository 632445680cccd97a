package si.glas.timetable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A date that was computed, and how.
 *
 * @param day the result
 * @param dueAt its last second
 * @param rule how it was computed
 * @param from the day from which it was counted
 * @param amount how many of the rule's units
 * @param daysOff how many days in between are not worked on
 */
public record PlannedDate(
        DeadlineView.Kind kind, LocalDate day, Instant dueAt, Rule rule, LocalDate from, int amount, int daysOff) {

    /** What is counted. */
    public enum Rule {
        WORKING_DAYS,
        DAYS,
        MONTHS
    }
}
