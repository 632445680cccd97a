package si.glas.submissions;

import java.util.UUID;
import si.glas.positions.PositionId;

/** The text of a position has got to a decision-maker. */
public record SubmissionDelivered(UUID eventId, SubmissionId submissionId, PositionId positionId) {}
