package si.glas.ballots;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.PersonId;

/**
 * What a voter answers.
 *
 * @param reason in the voter's words; empty if none was given
 * @param castBy who voted for the voter, or entered what the voter has told the office
 * @param through the voter who had the right to vote for it by delegation; none if it voted itself
 */
record Vote(
        BallotId ballot,
        VoterId voter,
        Marks marks,
        String reason,
        PersonId castBy,
        Instant castAt,
        Given given,
        @Nullable VoterId through) {

    /** @param rights of the roll */
    Weighed weighed(Map<VoterId, VotingRight> rights) {
        return new Weighed(marks, Objects.requireNonNull(rights.get(voter)));
    }

    boolean isDelegated() {
        return through != null;
    }

    /** What the voter says itself is something else than the same said for it. */
    boolean saysTheSameAs(Vote other) {
        return marks.equals(other.marks) && reason.equals(other.reason) && isDelegated() == other.isDelegated();
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "vote of " + voter + " in " + ballot;
    }
}
