package si.glas.ballots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A voter for whom somebody may vote now, with what was voted for them so far.
 *
 * @param cast whether somebody has voted for them
 * @param marks none if nobody has, or nobody may know
 * @param castBy the name of whoever did; none in the secret tier, nor when
 */
public record OwnVote(
        VoterId voter,
        String name,
        boolean cast,
        @Nullable Marks marks,
        String reason,
        @Nullable String castBy,
        @Nullable Instant castAt) {

    static OwnVote missing(VoterId voter, String name) {
        return new OwnVote(voter, name, false, null, "", null, null);
    }

    /** Of which nobody knows what it says. */
    static OwnVote secret(VoterId voter, String name) {
        return new OwnVote(voter, name, true, null, "", null, null);
    }

    public boolean isCast() {
        return cast;
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "vote of " + voter;
    }
}
