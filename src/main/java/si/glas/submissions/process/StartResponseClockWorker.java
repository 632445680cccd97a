package si.glas.submissions.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.submissions.StartResponseClock;
import si.glas.submissions.SubmissionId;
import si.glas.timetable.DeadlineId;

/** Gives a decision-maker their time to answer. */
@JobType("submissions.startResponseClock")
class StartResponseClockWorker
        implements JobHandler<StartResponseClockWorker.Delivered, StartResponseClockWorker.Started> {

    record Delivered(SubmissionId submissionId) {}

    record Started(DeadlineId deadlineId) {}

    private final StartResponseClock startResponseClock;

    StartResponseClockWorker(StartResponseClock startResponseClock) {
        this.startResponseClock = startResponseClock;
    }

    @Override
    public Started handle(Delivered variables, Job job) {
        return new Started(startResponseClock.start(variables.submissionId()));
    }
}
