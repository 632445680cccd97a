package si.glas.timetable.process;

import java.time.Instant;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.PlanNotice;

/** Says until when a process waits: for the next reminder, or for the deadline itself. */
@JobType("timetable.planNotice")
class PlanNoticeWorker implements JobHandler<PlanNoticeWorker.Variables, PlanNoticeWorker.Planned> {

    record Variables(DeadlineId deadlineId) {}

    record Planned(Instant nextAt) {}

    private final PlanNotice planNotice;

    PlanNoticeWorker(PlanNotice planNotice) {
        this.planNotice = planNotice;
    }

    @Override
    public Planned handle(Variables variables, Job job) {
        return new Planned(planNotice.of(variables.deadlineId()));
    }
}
