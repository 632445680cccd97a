package si.glas.submissions;

import java.util.UUID;
import si.glas.positions.PositionId;

/** It is on record what became of each demand with a decision-maker. */
public record UptakeRecorded(UUID eventId, SubmissionId submissionId, PositionId positionId) {}
