package si.glas.ballots;

import java.time.Instant;
import si.glas.kernel.BusinessRefusal;

/** Somebody votes for a member, or as one of the board, who came only after the roll was frozen. */
public final class NotOnRoll extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    NotOnRoll(VoterId voter, Instant frozenAt) {
        super("ballots.notOnRoll", voter + " is not on the roll", frozenAt);
    }
}
