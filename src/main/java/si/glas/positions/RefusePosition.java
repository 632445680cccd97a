package si.glas.positions;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionView.Stage;

/** Ends a position that the ballot has refused for good. */
@UseCase
public class RefusePosition {

    private final Positions positions;
    private final Chronicle chronicle;

    RefusePosition(Positions positions, Chronicle chronicle) {
        this.positions = positions;
        this.chronicle = chronicle;
    }

    public void refuse(PositionId id) {
        Position position = positions.change(id);
        if (!position.isOver()) {
            position.enter(Stage.REFUSED);
            positions.save(position);
            chronicle.record(Act.of("positions.positionRefused", id, Actor.PROCESS));
        }
    }
}
