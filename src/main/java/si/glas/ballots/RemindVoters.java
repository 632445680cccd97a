package si.glas.ballots;

import java.time.InstantSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import si.glas.kernel.UseCase;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.ReminderDue;

/** Reminds those who have not voted, and nobody else. */
@UseCase
class RemindVoters {

    private final KeptBallots ballots;
    private final BoxContents box;
    private final BallotNotices notices;
    private final InstantSource clock;

    RemindVoters(KeptBallots ballots, BoxContents box, BallotNotices notices, InstantSource clock) {
        this.ballots = ballots;
        this.box = box;
        this.notices = notices;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void remind(ReminderDue due) {
        if (due.kind() == DeadlineView.Kind.BALLOT) {
            Ballot ballot = ballots.get(new BallotId(due.about()));
            if (ballot.isOpen(clock.instant())) {
                notices.voteMissing(ballot, box.missing(ballot.id()), due);
            }
        }
    }
}
