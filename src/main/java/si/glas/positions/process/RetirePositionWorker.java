package si.glas.positions.process;

import org.jspecify.annotations.Nullable;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.EndPosition;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView.Stage;

/** Ends a position that no longer holds. */
@JobType("positions.retirePosition")
class RetirePositionWorker implements JobHandler<RetirePositionWorker.Outdated, Void> {

    record Outdated(PositionId positionId) {}

    private final EndPosition endPosition;

    RetirePositionWorker(EndPosition endPosition) {
        this.endPosition = endPosition;
    }

    @Override
    public @Nullable Void handle(Outdated variables, Job job) {
        endPosition.end(variables.positionId(), Stage.RETIRED);
        return null;
    }
}
