package si.glas.ballots.process;

import java.time.Instant;
import si.glas.ballots.AnnounceSecondCall;
import si.glas.ballots.BallotId;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;

/** Tells the roll when there is a second call, for which the process waits. */
@JobType("ballots.announceSecondCall")
class AnnounceSecondCallWorker
        implements JobHandler<AnnounceSecondCallWorker.Ballot, AnnounceSecondCallWorker.Announced> {

    record Ballot(BallotId ballotId) {}

    record Announced(Instant opensAt, String ruleSetId) {}

    private final AnnounceSecondCall announceSecondCall;

    AnnounceSecondCallWorker(AnnounceSecondCall announceSecondCall) {
        this.announceSecondCall = announceSecondCall;
    }

    @Override
    public Announced handle(Ballot ballot, Job job) {
        AnnounceSecondCall.Announced announced = announceSecondCall.after(ballot.ballotId());
        return new Announced(announced.opensAt(), announced.ruleSet());
    }
}
