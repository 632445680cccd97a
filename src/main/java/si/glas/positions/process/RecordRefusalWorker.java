package si.glas.positions.process;

import org.jspecify.annotations.Nullable;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.PositionId;
import si.glas.positions.RefusePosition;

/** Ends a position that the ballot refused. */
@JobType("positions.recordRefusal")
class RecordRefusalWorker implements JobHandler<RecordRefusalWorker.Refused, Void> {

    record Refused(PositionId positionId) {}

    private final RefusePosition refusePosition;

    RecordRefusalWorker(RefusePosition refusePosition) {
        this.refusePosition = refusePosition;
    }

    @Override
    public @Nullable Void handle(Refused variables, Job job) {
        refusePosition.refuse(variables.positionId());
        return null;
    }
}
