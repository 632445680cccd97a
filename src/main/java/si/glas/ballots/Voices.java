package si.glas.ballots;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody may vote in a ballot.
 *
 * @param own whom they represent
 * @param carried who has given one of those the right to vote, with the delegation
 */
record Voices(Set<VoterId> own, Map<VoterId, Delegation> carried) {

    Set<VoterId> all() {
        Set<VoterId> all = new HashSet<>(own);
        all.addAll(carried.keySet());
        return all;
    }

    /** Whether they may know what a vote says: that of whoever they represent, or one that was cast through these. */
    boolean mayKnow(Vote vote) {
        return own.contains(vote.voter()) || vote.through() != null && own.contains(vote.through());
    }

    /** Who votes for a voter by delegation; none if they represent it themselves. */
    @Nullable VoterId carrierOf(VoterId voter) {
        Delegation delegation = carried.get(voter);
        return delegation == null ? null : delegation.delegate();
    }
}
