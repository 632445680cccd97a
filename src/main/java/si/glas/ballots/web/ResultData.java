package si.glas.ballots.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.BallotResult;
import si.glas.ballots.BallotView;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.Tally;
import si.glas.ballots.rules.TieBreak;
import si.glas.ballots.rules.Weights;
import si.glas.kernel.Id;

/**
 * A result as JSON has it.
 *
 * @param weights how many votes each has; none if each has one
 * @param votesInAll of those on the roll
 * @param votes by what was voted
 * @param method as rule sets write it
 * @param options to choose from, in the order of the ballot paper; none where yes and no are the answers
 * @param chosen of them, in the order in which they were
 * @param turnout none if the rules ask for none, or if the quorum was missed
 * @param majority none if too few took part
 * @param tie what decided, if there was one
 * @param recordHash see docs/ballots.md
 */
record ResultData(
        UUID ballot,
        @Nullable UUID position,
        @Nullable UUID question,
        String title,
        String textHash,
        int call,
        String tier,
        String rules,
        int rulesVersion,
        @Nullable Instant closedAt,
        long eligible,
        @Nullable Weights weights,
        long votesInAll,
        Map<String, Long> votes,
        String method,
        List<String> options,
        int seats,
        List<String> chosen,
        Condition quorum,
        @Nullable Condition turnout,
        @Nullable Condition majority,
        List<ChamberData> chambers,
        @Nullable TieBreak tie,
        String outcome,
        String recordHash) {

    /**
     * @param condition such as {@code yes > 1/2 of cast}
     * @param article of the statute
     */
    record Condition(String condition, String article, long counted, long needed, boolean met) {

        static @Nullable Condition ofAny(@Nullable Provision provision, @Nullable Check check) {
            return provision == null || check == null ? null : of(provision, check);
        }

        static Condition of(Provision provision, Check check) {
            return new Condition(
                    check.condition().toString(), provision.article(), check.number(), check.needed(), check.met());
        }
    }

    static ResultData of(BallotResult result) {
        BallotView ballot = result.ballot();
        return new ResultData(
                ballot.id().value(),
                uuid(ballot.position()),
                uuid(ballot.question()),
                ballot.title(),
                ballot.textHash(),
                ballot.call(),
                ballot.tier().name(),
                ballot.rules().id(),
                ballot.rules().version(),
                ballot.closedAt(),
                ballot.eligible(),
                ballot.rules().weights(),
                result.tally().eligible(),
                votes(result),
                ballot.rules().method().toString(),
                names(ballot.contest().options()),
                ballot.contest().seats(),
                names(result.chosen()),
                Condition.of(ballot.rules().quorum(), result.decision().quorum()),
                Condition.ofAny(ballot.rules().turnout(), result.decision().turnout()),
                Condition.ofAny(ballot.rules().majority(), result.decision().majority()),
                result.decision().chambers().stream().map(ChamberData::of).toList(),
                result.decision().tie(),
                result.outcome().name(),
                result.recordHash());
    }

    private static Map<String, Long> votes(BallotResult result) {
        Tally tally = result.tally();
        return result.ballot().hasOptions()
                ? Map.of("marked", tally.marked(), "abstain", tally.abstain(), "notOurField", tally.notOurField())
                : yesAndNo(tally);
    }

    static Map<String, Long> yesAndNo(Tally tally) {
        return Map.of(
                "yes", tally.yes(),
                "no", tally.no(),
                "abstain", tally.abstain(),
                "notOurField", tally.notOurField());
    }

    private static List<String> names(List<Option> options) {
        return options.stream().map(Option::name).toList();
    }

    private static @Nullable UUID uuid(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
