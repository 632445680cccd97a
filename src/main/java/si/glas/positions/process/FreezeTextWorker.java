package si.glas.positions.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.FreezeText;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/** Freezes the text that is voted on. */
@JobType("positions.freezeText")
class FreezeTextWorker implements JobHandler<FreezeTextWorker.Finished, FreezeTextWorker.Frozen> {

    record Finished(PositionId positionId) {}

    record Frozen(VersionId versionId) {}

    private final FreezeText freezeText;

    FreezeTextWorker(FreezeText freezeText) {
        this.freezeText = freezeText;
    }

    @Override
    public Frozen handle(Finished variables, Job job) {
        return new Frozen(freezeText.freeze(variables.positionId()));
    }
}
