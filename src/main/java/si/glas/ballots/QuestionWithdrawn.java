package si.glas.ballots;

import java.util.UUID;

/** A question has been taken back; nothing is decided. */
public record QuestionWithdrawn(UUID eventId, QuestionId questionId) {}
