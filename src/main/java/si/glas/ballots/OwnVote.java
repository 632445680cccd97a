package si.glas.ballots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A voter for whom somebody may vote now, with what was voted for them so far.
 *
 * @param choice none if nobody has voted for them yet
 * @param castBy the name of whoever did
 */
public record OwnVote(
        VoterId voter,
        String name,
        @Nullable Choice choice,
        String reason,
        @Nullable String castBy,
        @Nullable Instant castAt) {

    public boolean isCast() {
        return choice != null;
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "vote of " + voter;
    }
}
