package si.glas.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole roll with all votes, in a form of which anybody can make the same hash: one line for each voter, in the order
 * of their ids, with the hash of the reason at its end. The format is described in {@code docs/ballots.md}.
 */
record VoteRecord(String text) {

    static VoteRecord of(BallotId ballot, Collection<VoterId> roll, Collection<Vote> votes) {
        Map<VoterId, Vote> cast = votes.stream().collect(Collectors.toMap(Vote::voter, Function.identity()));
        Map<VoterId, String> lines = new TreeMap<>();
        roll.forEach(voter -> lines.put(voter, line(voter, cast.get(voter))));
        return new VoteRecord(ballot + "\n" + String.join("", lines.values()));
    }

    String sha256() {
        return sha256(text);
    }

    private static String line(VoterId voter, @Nullable Vote vote) {
        return vote == null
                ? voter + " -\n"
                : "%s %s %s %s %s\n"
                        .formatted(voter, vote.choice().word(), vote.castAt(), vote.castBy(), sha256(vote.reason()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
