package si.glas.ballots;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.timetable.Deadlines;

/** Ends the voting before its time, if everybody on the roll has voted and the rules say that this is then the end. */
@UseCase
class CloseBallot {

    private final KeptBallots ballots;
    private final BoxContents box;
    private final Deadlines deadlines;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    CloseBallot(
            KeptBallots ballots,
            BoxContents box,
            Deadlines deadlines,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.ballots = ballots;
        this.box = box;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Only after the vote's own transaction: of two last votes at once, neither sees the other before. As long as somebody
     * may still vote in the place of a delegate, votes can change.
     */
    @ApplicationModuleListener
    void whenAllHaveVoted(LastVoteExpected expected) {
        BallotId ballot = expected.ballotId();
        if (box.missing(ballot).isEmpty() && !box.hasDelegated(ballot)) {
            close(expected.ballotId());
        }
    }

    private void close(BallotId id) {
        deadlines.close(ballots.get(id).deadline());
        Ballot ballot = ballots.seize(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (ballot.isOpen(now)) {
            ballots.save(ballot.closed(now));
            chronicle.record(Act.of("ballots.ballotClosed", ballot.subject(), Actor.PROCESS)
                    .with("ballot", id));
            events.publishEvent(new BallotClosed(UUID.randomUUID(), id));
        }
    }
}
