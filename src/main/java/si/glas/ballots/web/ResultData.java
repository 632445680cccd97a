package si.glas.ballots.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.BallotResult;
import si.glas.ballots.BallotView;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.RuleSet.Provision;
import si.glas.ballots.rules.Tally;

/**
 * A result as JSON has it.
 *
 * @param votes by what was voted
 * @param majority none if the quorum was missed
 * @param recordHash see docs/ballots.md
 */
record ResultData(
        UUID ballot,
        UUID position,
        String title,
        String textHash,
        int call,
        String tier,
        String rules,
        int rulesVersion,
        @Nullable Instant closedAt,
        long eligible,
        Map<String, Long> votes,
        Condition quorum,
        @Nullable Condition majority,
        String outcome,
        String recordHash) {

    /**
     * @param condition such as {@code yes > 1/2 of cast}
     * @param article of the statute
     */
    record Condition(String condition, String article, long counted, long needed, boolean met) {

        static Condition of(Provision provision, Check check) {
            return new Condition(
                    check.condition().toString(), provision.article(), check.number(), check.needed(), check.met());
        }
    }

    static ResultData of(BallotResult result) {
        BallotView ballot = result.ballot();
        Check majority = result.decision().majority();
        return new ResultData(
                ballot.id().value(),
                ballot.position().value(),
                ballot.title(),
                ballot.textHash(),
                ballot.call(),
                ballot.tier().name(),
                ballot.rules().id(),
                ballot.rules().version(),
                ballot.closedAt(),
                ballot.eligible(),
                votes(result.tally()),
                Condition.of(ballot.rules().quorum(), result.decision().quorum()),
                majority == null ? null : Condition.of(ballot.rules().majority(), majority),
                result.outcome().name(),
                result.recordHash());
    }

    private static Map<String, Long> votes(Tally tally) {
        return Map.of(
                "yes", tally.yes(),
                "no", tally.no(),
                "abstain", tally.abstain(),
                "notOurField", tally.notOurField());
    }
}
