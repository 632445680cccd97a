package si.glas.ballots;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.Id;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/**
 * A ballot for which a process asks.
 *
 * @param position whose text is put to the vote, in this version; none for a question
 * @param ruleSet its id
 * @param request the step that asks; it gets the same ballot again when it asks again
 */
public record WantedBallot(
        @Nullable PositionId position,
        @Nullable VersionId version,
        @Nullable QuestionId question,
        String ruleSet,
        Electorate decidedBy,
        int call,
        long request) {

    Id subject() {
        return position == null ? Objects.requireNonNull(question) : position;
    }

    public static WantedBallot on(
            PositionId position, VersionId version, String ruleSet, Electorate decidedBy, int call, long request) {
        return new WantedBallot(position, version, null, ruleSet, decidedBy, call, request);
    }

    public static WantedBallot on(QuestionId question, String ruleSet, Electorate decidedBy, int call, long request) {
        return new WantedBallot(null, null, question, ruleSet, decidedBy, call, request);
    }
}
