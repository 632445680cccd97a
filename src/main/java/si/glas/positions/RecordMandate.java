package si.glas.positions;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;

/** Writes down who may decide a position, as the decision {@code mandate} has found. */
@UseCase
public class RecordMandate {

    private final Positions positions;
    private final Chronicle chronicle;

    RecordMandate(Positions positions, Chronicle chronicle) {
        this.positions = positions;
        this.chronicle = chronicle;
    }

    /**
     * @param article of the statute that says so
     * @param process the instance that the position goes through
     */
    public void record(PositionId id, PositionView.DecidedBy body, String article, long process) {
        Position position = positions.change(id);
        if (!position.isDecidedBy(body)) {
            position.decideBy(body, process);
            positions.save(position);
            chronicle.record(Act.of("positions.mandateDecided", id, Actor.PROCESS)
                    .with("body", body)
                    .with("article", article));
        }
    }
}
