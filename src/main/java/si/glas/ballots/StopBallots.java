package si.glas.ballots;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.rules.RuleSets;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionWithdrawn;
import si.glas.timetable.Deadlines;

/** A position or a question is withdrawn: whoever was asked to vote is told that it is over. */
@UseCase
class StopBallots {

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Roll roll;
    private final Boxes boxes;
    private final Deadlines deadlines;
    private final Chronicle chronicle;
    private final BallotNotices notices;
    private final InstantSource clock;

    StopBallots(
            KeptBallots ballots,
            RuleSets ruleSets,
            Roll roll,
            Boxes boxes,
            Deadlines deadlines,
            Chronicle chronicle,
            BallotNotices notices,
            InstantSource clock) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.roll = roll;
        this.boxes = boxes;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
        this.notices = notices;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void stop(PositionWithdrawn withdrawn) {
        Stream.of(State.OPEN, State.CLOSED)
                .flatMap(state -> ballots.findByPositionAndState(withdrawn.positionId(), state).stream())
                .forEach(this::stop);
        ballots.findFirstByPositionOrderByOpenedAtDesc(withdrawn.positionId())
                .filter(this::awaitsSecondCall)
                .ifPresent(ballot -> notices.stopped(ballot, roll.of(ballot.id())));
    }

    @ApplicationModuleListener
    void stop(QuestionWithdrawn withdrawn) {
        ballots.findByQuestion(withdrawn.questionId()).forEach(this::stop);
    }

    /** Whoever was told of a second call need not wait for it. */
    private boolean awaitsSecondCall(Ballot latest) {
        Count count = latest.count();
        return count != null && ruleSets.read(latest.rules()).callsAgain(latest.call(), count.outcome());
    }

    private void stop(Ballot undecided) {
        deadlines.close(undecided.deadline());
        Ballot ballot = ballots.seize(undecided.id());
        if (ballot.state() == State.OPEN || ballot.state() == State.CLOSED) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            ballots.save(ballot.stopped(now));
            boxes.clear(ballot);
            chronicle.record(Act.of("ballots.ballotStopped", ballot.subject(), Actor.PROCESS)
                    .with("ballot", ballot.id()));
            notices.stopped(ballot, roll.of(ballot.id()));
        }
    }
}
