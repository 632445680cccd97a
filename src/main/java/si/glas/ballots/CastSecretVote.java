package si.glas.ballots;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import si.glas.ballots.Doorkeeper.Admitted;
import si.glas.ballots.rules.Tier;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/**
 * Somebody votes for one or several voters in the secret tier. All of it counts, or nothing. That they have voted is on
 * record; what they voted is known to them alone.
 */
@UseCase
public class CastSecretVote {

    private final Doorkeeper doorkeeper;
    private final SecretBox box;
    private final Chronicle chronicle;
    private final Receipts receipts;
    private final InstantSource clock;

    CastSecretVote(Doorkeeper doorkeeper, SecretBox box, Chronicle chronicle, Receipts receipts, InstantSource clock) {
        this.doorkeeper = doorkeeper;
        this.box = box;
        this.chronicle = chronicle;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * @return the trackers of the votes, one for each voter, in no order; nobody can ask for them again
     * @throws IllegalArgumentException if the papers of the ballot cannot be marked so
     * @throws NotAllowed if it is not theirs to vote for one of these
     * @throws NotOnRoll if one of these came after the roll was frozen
     * @throws VotingClosed if it comes too late
     * @throws BallotStopped if nobody is asked any more
     * @throws SecretVoteStands if somebody has voted for one of these
     */
    public List<String> cast(BallotId id, Set<VoterId> voters, Marks marks, PersonId by) {
        Admitted admitted = doorkeeper.admit(id, Tier.SECRET, voters, marks, by, clock.instant());
        List<String> trackers = voters.stream()
                // Always in the same order, so that two who vote for the same voters never wait for each other.
                .sorted()
                .map(voter -> take(admitted, voter, marks, by))
                .map(Tracker::text)
                // In another one than the voters.
                .sorted()
                .toList();
        receipts.sendWithoutVotes(admitted.ballot(), voters, admitted.carriers(), by);
        doorkeeper.seeOff(admitted);
        return trackers;
    }

    private Tracker take(Admitted admitted, VoterId voter, Marks marks, PersonId by) {
        BallotId ballot = admitted.ballot().id();
        VoterId through = admitted.carrierOf(voter);
        Tracker tracker = box.put(ballot, voter, through, marks);
        chronicle.record(VoteActs.cast(ballot, voter, by, through));
        return tracker;
    }
}
