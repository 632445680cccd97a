package si.glas.ballots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A voter for whom somebody may vote now, with what was voted for them so far.
 *
 * @param cast whether somebody has voted for them
 * @param marks none if nobody has, or nobody may know
 * @param castBy the name of whoever did; none in the secret tier, nor when
 * @param carrier the name of the voter through whom they may vote for this one by delegation; none if they represent it
 * @param through the name of the voter who voted for this one by delegation, if it was so
 * @param mayVote whether they may vote now, for the first time or again
 */
public record OwnVote(
        VoterId voter,
        String name,
        boolean cast,
        @Nullable Marks marks,
        String reason,
        @Nullable String castBy,
        @Nullable Instant castAt,
        @Nullable String carrier,
        @Nullable String through,
        boolean mayVote) {

    public boolean isCast() {
        return cast;
    }

    /** Whether it is for their eyes: not what a voter has voted in the place of its delegate. */
    public boolean isShown() {
        return cast && (carrier == null || marks != null);
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "vote of " + voter;
    }
}
