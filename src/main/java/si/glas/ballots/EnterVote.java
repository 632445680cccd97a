package si.glas.ballots;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import si.glas.ballots.BallotBox.Entry;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Doorkeeper.Admitted;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/**
 * A coordinator enters what a voter has told the office by phone or handed in on paper. It is marked so for good, and all
 * who speak for the voter are told at once, so that they can object.
 */
@UseCase
public class EnterVote {

    private final Doorkeeper doorkeeper;
    private final BallotBox box;
    private final Chronicle chronicle;
    private final Receipts receipts;
    private final InstantSource clock;

    EnterVote(Doorkeeper doorkeeper, BallotBox box, Chronicle chronicle, Receipts receipts, InstantSource clock) {
        this.doorkeeper = doorkeeper;
        this.box = box;
        this.chronicle = chronicle;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * A vote counts from the instant at which it is entered here, not from the call.
     *
     * @param given by phone or on paper
     * @param coordinator who enters it, and has the right to
     * @throws IllegalArgumentException if the ballot is secret: nobody may tell the office what they vote in it; or if its
     *     papers cannot be marked so
     * @throws NotOnRoll if the voter came after the roll was frozen
     * @throws VotingClosed if it comes too late
     * @throws BallotStopped if nobody is asked any more
     * @throws VoteIsFinal if the voter has voted otherwise, and may not change it
     */
    public void enter(BallotId id, VoterId voter, Answer answer, Given given, PersonId coordinator) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Admitted admitted = doorkeeper.admitEntry(id, voter, answer.marks(), now);
        Vote vote = new Vote(id, voter, answer.marks(), answer.reason(), coordinator, now, given, null);
        if (box.put(vote, admitted.rules().votesMayChange()) != Entry.REPEATED) {
            chronicle.record(Act.of("ballots.voteEntered", id, Actor.of(coordinator))
                    .onBehalfOf(voter)
                    .with("given", given));
            receipts.sendEntered(admitted, vote);
            doorkeeper.seeOff(admitted);
        }
    }
}
