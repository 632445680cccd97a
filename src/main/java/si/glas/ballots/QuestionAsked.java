package si.glas.ballots;

import java.util.UUID;
import si.glas.ballots.rules.Electorate;

/** A coordinator has put a question to those who may decide it. */
public record QuestionAsked(UUID eventId, QuestionId questionId, String ruleSet, Electorate electorate) {}
