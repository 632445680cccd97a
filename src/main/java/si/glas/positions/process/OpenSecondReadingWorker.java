package si.glas.positions.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.OpenSecondReading;
import si.glas.positions.PositionId;

/** Opens the second reading. */
@JobType("positions.openSecondReading")
class OpenSecondReadingWorker implements JobHandler<OpenSecondReadingWorker.Refused, OpenSecondReadingWorker.Opened> {

    record Refused(PositionId positionId) {}

    record Opened(int reading) {}

    private final OpenSecondReading openSecondReading;

    OpenSecondReadingWorker(OpenSecondReading openSecondReading) {
        this.openSecondReading = openSecondReading;
    }

    @Override
    public Opened handle(Refused variables, Job job) {
        return new Opened(openSecondReading.open(variables.positionId()));
    }
}
