package si.glas.timetable;

import java.time.Instant;
import java.util.UUID;
import si.glas.kernel.PersonId;

/** A coordinator has moved a deadline. */
public record DeadlineMoved(
        UUID eventId,
        DeadlineId deadlineId,
        DeadlineView.Kind kind,
        UUID subject,
        UUID about,
        Instant from,
        Instant to,
        PersonId by) {}
