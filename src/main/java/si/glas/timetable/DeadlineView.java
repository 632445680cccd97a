package si.glas.timetable;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline as other rooms see it.
 *
 * @param subject the position, whose plan it belongs to
 * @param about what it is the deadline of: a draft, a review, a ballot, a submission
 * @param open whether it is still ahead or overdue; {@code false} once what it was for is done
 */
public record DeadlineView(DeadlineId id, Kind kind, UUID subject, UUID about, Instant dueAt, boolean open) {

    /** What a deadline is for. */
    public enum Kind {
        DRAFT,
        REVIEW,
        BALLOT,
        RESPONSE,
        RENEWAL
    }
}
