package si.glas.timetable.process;

import java.time.Instant;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.GiveNotice;

/** Reminds people, or notices that a deadline has been reached. */
@JobType("timetable.giveNotice")
class GiveNoticeWorker implements JobHandler<GiveNoticeWorker.Variables, GiveNoticeWorker.Given> {

    record Variables(DeadlineId deadlineId, Instant nextAt) {}

    record Given(boolean reached) {}

    private final GiveNotice giveNotice;

    GiveNoticeWorker(GiveNotice giveNotice) {
        this.giveNotice = giveNotice;
    }

    @Override
    public Given handle(Variables variables, Job job) {
        return new Given(giveNotice.of(variables.deadlineId(), variables.nextAt()));
    }
}
