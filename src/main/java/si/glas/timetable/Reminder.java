package si.glas.timetable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One of a deadline's reminders.
 *
 * @param givenAt none as long as it is ahead
 */
@Table("deadline_reminder")
record Reminder(Instant plannedAt, @Nullable Instant givenAt) {

    static Reminder planned(Instant at) {
        return new Reminder(at, null);
    }

    boolean isGiven() {
        return givenAt != null;
    }

    boolean isDue(Instant now) {
        return !isGiven() && !plannedAt.isAfter(now);
    }

    Reminder given(Instant now) {
        return isDue(now) ? new Reminder(plannedAt, now) : this;
    }
}
