package si.glas.submissions;

import java.util.UUID;
import si.glas.positions.PositionId;

/** A decision-maker has answered. */
public record ResponseReceived(UUID eventId, SubmissionId submissionId, PositionId positionId) {}
