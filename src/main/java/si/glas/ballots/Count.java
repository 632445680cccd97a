package si.glas.ballots;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Poll;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;
import si.glas.ballots.rules.TieBreak;

/**
 * How the votes were counted, once.
 *
 * @param eligible how many votes those on the roll have; where weights make a difference, all numbers but the next are
 *     votes and not voters
 * @param voted how many voters voted
 * @param marked how many chose from options
 * @param chosen the numbers of the options that were, in the order in which they were
 * @param tie what decided it, if there was one
 * @param recordHash SHA-256 of the {@linkplain VoteRecord record}; in the secret tier the root of the
 *     {@linkplain MerkleTree tree} of its votes
 */
record Count(
        long eligible,
        long voted,
        long yes,
        long no,
        long marked,
        long abstain,
        long notOurField,
        String chosen,
        @Nullable TieBreak tie,
        Outcome outcome,
        String recordHash,
        Instant countedAt) {

    static Count of(
            Tally tally, long voted, Decision decision, List<Option> chosen, String recordHash, Instant countedAt) {
        return new Count(
                tally.eligible(),
                voted,
                tally.yes(),
                tally.no(),
                tally.marked(),
                tally.abstain(),
                tally.notOurField(),
                chosen.stream().map(Option::id).collect(Collectors.joining(" ")),
                decision.tie(),
                decision.outcome(),
                recordHash,
                countedAt);
    }

    /** @param chambers what each of them voted */
    Poll poll(RuleSet rules, List<Tally> chambers) {
        return new Poll(
                rules.tally(eligible, yes, no, marked, abstain, notOurField),
                chambers,
                Objects.requireNonNullElse(tie, TieBreak.FAILS));
    }

    List<Option> chosenOf(List<Option> options) {
        return chosen.isEmpty()
                ? List.of()
                : Arrays.stream(chosen.split(" "))
                        .map(number -> options.get(Integer.parseInt(number) - 1))
                        .toList();
    }
}
