package si.glas.ballots.process;

import si.glas.ballots.BallotId;
import si.glas.ballots.CountVotes;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;

/** Counts when the voting is over. */
@JobType("ballots.countVotes")
class CountVotesWorker implements JobHandler<CountVotesWorker.Ballot, CountVotesWorker.Counted> {

    record Ballot(BallotId ballotId) {}

    /** @param outcome {@code adopted}, {@code refused} or {@code quorumMissed} */
    record Counted(String outcome, boolean secondCall) {}

    private final CountVotes countVotes;

    CountVotesWorker(CountVotes countVotes) {
        this.countVotes = countVotes;
    }

    @Override
    public Counted handle(Ballot ballot, Job job) {
        CountVotes.Counted counted = countVotes.count(ballot.ballotId());
        return new Counted(counted.outcome().word(), counted.secondCall());
    }
}
