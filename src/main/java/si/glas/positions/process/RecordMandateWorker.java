package si.glas.positions.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView.DecidedBy;
import si.glas.positions.RecordMandate;

/** Writes down who decides. */
@JobType("positions.recordMandate")
class RecordMandateWorker implements JobHandler<RecordMandateWorker.Mandate, Void> {

    record Mandate(PositionId positionId, String decidedBy, String article) {}

    private final RecordMandate recordMandate;

    RecordMandateWorker(RecordMandate recordMandate) {
        this.recordMandate = recordMandate;
    }

    @Override
    public @Nullable Void handle(Mandate variables, Job job) {
        recordMandate.record(
                variables.positionId(),
                DecidedBy.valueOf(variables.decidedBy().toUpperCase(Locale.ROOT)),
                variables.article(),
                job.processInstanceKey());
        return null;
    }
}
