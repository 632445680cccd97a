package si.glas.positions.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.AdoptPosition;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/** Makes the position what the network says. */
@JobType("positions.adoptPosition")
class AdoptPositionWorker implements JobHandler<AdoptPositionWorker.Decided, AdoptPosition.Adopted> {

    record Decided(PositionId positionId, VersionId versionId) {}

    private final AdoptPosition adoptPosition;

    AdoptPositionWorker(AdoptPosition adoptPosition) {
        this.adoptPosition = adoptPosition;
    }

    @Override
    public AdoptPosition.Adopted handle(Decided variables, Job job) {
        return adoptPosition.adopt(variables.positionId(), variables.versionId());
    }
}
