package si.glas.timetable;

import java.time.Instant;
import java.util.UUID;

/** A deadline has come while what it is for was not done. */
public record DeadlinePassed(
        UUID eventId, DeadlineId deadlineId, DeadlineView.Kind kind, UUID subject, UUID about, Instant dueAt) {}
