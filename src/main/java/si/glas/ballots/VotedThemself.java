package si.glas.ballots;

import si.glas.kernel.BusinessRefusal;

/** Somebody votes by delegation for a voter who has already voted. */
public final class VotedThemself extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    VotedThemself(VoterId voter) {
        super("ballots.votedThemself", voter + " has voted without its delegate");
    }
}
