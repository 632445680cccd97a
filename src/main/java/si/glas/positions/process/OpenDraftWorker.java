package si.glas.positions.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.OpenDraft;
import si.glas.positions.PositionId;
import si.glas.timetable.DeadlineId;

/** Asks the editors to write. */
@JobType("positions.openDraft")
class OpenDraftWorker implements JobHandler<OpenDraftWorker.Asked, OpenDraftWorker.Opened> {

    record Asked(PositionId positionId, int reading) {}

    record Opened(DeadlineId deadlineId) {}

    private final OpenDraft openDraft;

    OpenDraftWorker(OpenDraft openDraft) {
        this.openDraft = openDraft;
    }

    @Override
    public Opened handle(Asked variables, Job job) {
        return new Opened(openDraft.open(variables.positionId(), variables.reading()));
    }
}
