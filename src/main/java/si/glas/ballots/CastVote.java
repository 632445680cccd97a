package si.glas.ballots;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import si.glas.ballots.BallotBox.Entry;
import si.glas.ballots.Doorkeeper.Admitted;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tier;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/**
 * Somebody votes for one or several voters in the named tier. All of it counts, or nothing; what the chronicle says of it is that it was
 * done, not what was voted.
 */
@UseCase
public class CastVote {

    /** @param reason in the voter's words; empty if none is given */
    public record Answer(Marks marks, String reason) {

        /** Nothing of it: this may end up in a log. */
        @Override
        public String toString() {
            return "an answer";
        }
    }

    private final Doorkeeper doorkeeper;
    private final BallotBox box;
    private final Chronicle chronicle;
    private final Receipts receipts;
    private final InstantSource clock;

    CastVote(Doorkeeper doorkeeper, BallotBox box, Chronicle chronicle, Receipts receipts, InstantSource clock) {
        this.doorkeeper = doorkeeper;
        this.box = box;
        this.chronicle = chronicle;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * A vote counts from the instant at which it arrives here, by the clock of this program.
     *
     * @throws IllegalArgumentException if the papers of the ballot cannot be marked so
     * @throws NotAllowed if it is not theirs to vote for one of these
     * @throws NotOnRoll if one of these came after the roll was frozen
     * @throws VotingClosed if it comes too late
     * @throws BallotStopped if nobody is asked any more
     * @throws VoteIsFinal if one of these has voted otherwise, and may not change it
     */
    public void cast(BallotId id, Set<VoterId> voters, Answer answer, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Admitted admitted = doorkeeper.admit(id, Tier.NAMED, voters, answer.marks(), by, now);
        List<Vote> taken = voters.stream()
                // Always in the same order, so that two who vote for the same voters never wait for each other.
                .sorted()
                .map(voter -> vote(admitted, voter, answer, by, now))
                .filter(vote -> take(vote, admitted.rules()))
                .toList();
        if (!taken.isEmpty()) {
            receipts.send(admitted, taken);
            doorkeeper.seeOff(admitted);
        }
    }

    private static Vote vote(Admitted admitted, VoterId voter, Answer answer, PersonId by, Instant now) {
        VoterId carrier = admitted.carrierOf(voter);
        Given given = carrier == null ? Given.ONLINE : Given.DELEGATED;
        return new Vote(admitted.ballot().id(), voter, answer.marks(), answer.reason(), by, now, given, carrier);
    }

    /** @return whether it says anything new */
    private boolean take(Vote vote, RuleSet rules) {
        Entry entry = box.put(vote, rules.votesMayChange());
        if (entry != Entry.REPEATED) {
            Act act = entry == Entry.FIRST
                    ? VoteActs.cast(vote.ballot(), vote.voter(), vote.castBy(), vote.through())
                    : VoteActs.changed(vote);
            chronicle.record(act);
        }
        return entry != Entry.REPEATED;
    }
}
