package si.glas.ballots;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;

/**
 * How the votes were counted, once.
 *
 * @param marked how many chose from options
 * @param chosen the numbers of the options that were, in the order in which they were
 * @param recordHash SHA-256 of the {@linkplain VoteRecord record}; in the secret tier the root of the
 *     {@linkplain MerkleTree tree} of its votes
 */
record Count(
        long yes,
        long no,
        long marked,
        long abstain,
        long notOurField,
        String chosen,
        Outcome outcome,
        String recordHash,
        Instant countedAt) {

    static Count of(Tally tally, List<Option> chosen, Outcome outcome, String recordHash, Instant countedAt) {
        return new Count(
                tally.yes(),
                tally.no(),
                tally.marked(),
                tally.abstain(),
                tally.notOurField(),
                chosen.stream().map(Option::id).collect(Collectors.joining(" ")),
                outcome,
                recordHash,
                countedAt);
    }

    Tally tally(RuleSet rules, long eligible) {
        return rules.method().hasOptions()
                ? rules.tallyOfMarked(eligible, marked, abstain, notOurField)
                : rules.tally(eligible, yes, no, abstain, notOurField);
    }

    List<Option> chosenOf(List<Option> options) {
        return chosen.isEmpty()
                ? List.of()
                : Arrays.stream(chosen.split(" "))
                        .map(number -> options.get(Integer.parseInt(number) - 1))
                        .toList();
    }
}
