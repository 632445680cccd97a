package si.glas.ballots;

import si.glas.kernel.BusinessRefusal;

/** Somebody votes again in a secret ballot: nobody could find the first vote to replace it. */
public final class SecretVoteStands extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    SecretVoteStands(VoterId voter) {
        super("ballots.secretVoteStands", voter + " has voted");
    }
}
