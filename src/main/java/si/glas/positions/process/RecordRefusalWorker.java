package si.glas.positions.process;

import org.jspecify.annotations.Nullable;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.EndPosition;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView.Stage;

/** Ends a position that the ballot refused. */
@JobType("positions.recordRefusal")
class RecordRefusalWorker implements JobHandler<RecordRefusalWorker.Refused, Void> {

    record Refused(PositionId positionId) {}

    private final EndPosition endPosition;

    RecordRefusalWorker(EndPosition endPosition) {
        this.endPosition = endPosition;
    }

    @Override
    public @Nullable Void handle(Refused variables, Job job) {
        endPosition.end(variables.positionId(), Stage.REFUSED);
        return null;
    }
}
