package si.glas.ballots;

import java.time.Instant;
import si.glas.kernel.BusinessRefusal;

/** Somebody votes after the closing. */
public final class VotingClosed extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    VotingClosed(Ballot ballot, Instant at) {
        super("ballots.votingClosed", "Voting in " + ballot.id() + " ended at " + at, at);
    }
}
