package si.glas.ballots;

import si.glas.kernel.BusinessRefusal;

/** Somebody changes a vote where the rules do not allow it. */
public final class VoteIsFinal extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    VoteIsFinal(Vote cast) {
        super("ballots.voteIsFinal", cast.voter() + " has voted", cast.castAt());
    }
}
