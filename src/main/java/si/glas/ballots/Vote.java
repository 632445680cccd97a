package si.glas.ballots;

import java.time.Instant;
import si.glas.kernel.PersonId;

/**
 * What a voter answers.
 *
 * @param reason in the voter's words; empty if none was given
 * @param castBy who voted for the voter, or entered what the voter has told the office
 */
record Vote(BallotId ballot, VoterId voter, Marks marks, String reason, PersonId castBy, Instant castAt, Given given) {

    boolean saysTheSameAs(Vote other) {
        return marks.equals(other.marks) && reason.equals(other.reason);
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "vote of " + voter + " in " + ballot;
    }
}
