package si.glas.submissions;

import java.util.UUID;
import si.glas.positions.PositionId;

/** The mail that delivered a text has come back. */
public record MailBounced(UUID eventId, SubmissionId submissionId, PositionId positionId) {}
