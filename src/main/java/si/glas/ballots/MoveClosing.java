package si.glas.ballots;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Voting;
import si.glas.ballots.rules.Voting.Moves;
import si.glas.kernel.UseCase;
import si.glas.timetable.DeadlineGuard;
import si.glas.timetable.DeadlineMoved;
import si.glas.timetable.DeadlineView;

/** A coordinator moves the closing of a ballot, as far as its rules allow. */
@UseCase
class MoveClosing implements DeadlineGuard {

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Roll roll;
    private final BallotNotices notices;
    private final InstantSource clock;

    MoveClosing(KeptBallots ballots, RuleSets ruleSets, Roll roll, BallotNotices notices, InstantSource clock) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.roll = roll;
        this.notices = notices;
        this.clock = clock;
    }

    /** Nobody can vote or count until the deadline has been moved. */
    @Override
    public void check(DeadlineView deadline, Instant newDueAt) {
        if (deadline.kind() == DeadlineView.Kind.BALLOT) {
            check(ballots.seize(new BallotId(deadline.about())), newDueAt);
        }
    }

    /** In the transaction that moves the deadline: there must be no instant at which the two differ. */
    @EventListener
    void follow(DeadlineMoved moved) {
        if (moved.kind() == DeadlineView.Kind.BALLOT) {
            ballots.save(ballots.seize(new BallotId(moved.about())).closingAt(moved.to()));
        }
    }

    @ApplicationModuleListener
    void tell(DeadlineMoved moved) {
        if (moved.kind() == DeadlineView.Kind.BALLOT) {
            BallotId id = new BallotId(moved.about());
            notices.moved(ballots.get(id), roll.of(id), moved);
        }
    }

    private void check(Ballot ballot, Instant newDueAt) {
        Voting voting = ruleSets.read(ballot.rules()).voting();
        if (!ballot.isOpen(clock.instant())) {
            throw ClosingStands.whenVotingIsOver(ballot);
        }
        if (voting.closing() == Moves.FIXED) {
            throw ClosingStands.byArticle(ballot, voting.article());
        }
        if (!newDueAt.isAfter(ballot.closesAt())) {
            throw ClosingStands.notEarlierThan(ballot.closesAt(), voting.article());
        }
    }
}
