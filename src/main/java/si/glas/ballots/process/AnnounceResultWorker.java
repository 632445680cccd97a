package si.glas.ballots.process;

import org.jspecify.annotations.Nullable;
import si.glas.ballots.AnnounceResult;
import si.glas.ballots.BallotId;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;

/** Tells the roll what was decided. */
@JobType("ballots.announceResult")
class AnnounceResultWorker implements JobHandler<AnnounceResultWorker.Ballot, Void> {

    record Ballot(BallotId ballotId) {}

    private final AnnounceResult announceResult;

    AnnounceResultWorker(AnnounceResult announceResult) {
        this.announceResult = announceResult;
    }

    @Override
    public @Nullable Void handle(Ballot ballot, Job job) {
        announceResult.of(ballot.ballotId());
        return null;
    }
}
