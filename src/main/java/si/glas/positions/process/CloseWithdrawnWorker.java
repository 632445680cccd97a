package si.glas.positions.process;

import org.jspecify.annotations.Nullable;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.PositionId;
import si.glas.positions.TellOfWithdrawal;

/** Tells those who were working on a position that it has been withdrawn. */
@JobType("positions.closeWithdrawn")
class CloseWithdrawnWorker implements JobHandler<CloseWithdrawnWorker.Withdrawn, Void> {

    record Withdrawn(PositionId positionId) {}

    private final TellOfWithdrawal tellOfWithdrawal;

    CloseWithdrawnWorker(TellOfWithdrawal tellOfWithdrawal) {
        this.tellOfWithdrawal = tellOfWithdrawal;
    }

    @Override
    public @Nullable Void handle(Withdrawn variables, Job job) {
        tellOfWithdrawal.tell(variables.positionId());
        return null;
    }
}
