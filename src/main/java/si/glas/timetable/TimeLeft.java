package si.glas.timetable;

import java.time.Instant;

/**
 * How much time is left, as people count it.
 *
 * @param words the message that says it, with {@link #number} as its argument
 * @param number of days or working days
 */
public record TimeLeft(Instant dueAt, Urgency urgency, String words, long number) {

    /** How much of a hurry there is. */
    public enum Urgency {
        OVERDUE,
        SOON,
        LATER
    }
}
