package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.Sha256;

/**
 * The whole roll with all votes, in a form of which anybody can make the same hash: one line for each voter, in the order
 * of their ids, with the hash of the reason, and if it was cast by delegation through whom. The format is described in {@code docs/ballots.md}.
 */
record VoteRecord(String ballot, List<String> lines) {

    static VoteRecord of(BallotId ballot, Map<VoterId, VotingRight> roll, Collection<Vote> votes) {
        Map<VoterId, Vote> cast = votes.stream().collect(Collectors.toMap(Vote::voter, Function.identity()));
        Map<VoterId, String> lines = new TreeMap<>();
        roll.forEach((voter, right) -> lines.put(voter, line(voter + right.word(), cast.get(voter))));
        return new VoteRecord(ballot.toString(), List.copyOf(lines.values()));
    }

    String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining("", ballot + "\n", ""));
    }

    String sha256() {
        return Sha256.hexOf(text());
    }

    private static String line(String voter, @Nullable Vote vote) {
        if (vote == null) {
            return voter + " -";
        }
        String line = "%s %s %s %s %s"
                .formatted(voter, vote.marks().word(), vote.castAt(), vote.castBy(), Sha256.hexOf(vote.reason()));
        return vote.isDelegated() ? line + " " + vote.through() : line;
    }
}
