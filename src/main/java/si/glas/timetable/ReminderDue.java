package si.glas.timetable;

import java.time.Instant;
import java.util.UUID;

/**
 * Those who have not acted are to be reminded now.
 *
 * @param number 1 or 2
 */
public record ReminderDue(
        UUID eventId,
        DeadlineId deadlineId,
        DeadlineView.Kind kind,
        UUID subject,
        UUID about,
        Instant dueAt,
        int number) {}
