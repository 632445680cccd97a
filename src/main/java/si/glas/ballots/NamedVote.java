package si.glas.ballots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.VotingRight;

/**
 * A voter on the roll with their vote, as the named tier shows it after the closing.
 *
 * @param right what the rules gave them
 * @param marks none if they have not voted
 * @param reason in the voter's words; empty if none was given
 * @param through the name of the voter who voted for this one by delegation, if it was so
 */
public record NamedVote(
        VoterId voter,
        String name,
        VotingRight right,
        @Nullable Marks marks,
        String reason,
        @Nullable Instant castAt,
        @Nullable Given given,
        @Nullable String through) {

    /** Whether a coordinator entered it, who had got it by phone or on paper. */
    public boolean isEntered() {
        return given == Given.PHONE || given == Given.PAPER;
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "vote of " + voter;
    }
}
