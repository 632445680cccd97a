package si.glas.ballots;

import si.glas.kernel.BusinessRefusal;

/** The position was withdrawn while it was voted on. */
public final class BallotStopped extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    BallotStopped(Ballot ballot) {
        super("ballots.ballotStopped", ballot.id() + " was stopped");
    }
}
