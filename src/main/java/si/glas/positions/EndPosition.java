package si.glas.positions;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionView.Stage;

/** Ends a position that the ballot refused, that is out of date, or that was withdrawn. */
@UseCase
public class EndPosition {

    private final Positions positions;
    private final Chronicle chronicle;

    EndPosition(Positions positions, Chronicle chronicle) {
        this.positions = positions;
        this.chronicle = chronicle;
    }

    /** @param how it ended: {@link Stage#REFUSED} or {@link Stage#RETIRED} */
    public void end(PositionId id, Stage how) {
        Position position = positions.change(id);
        if (!position.isOver()) {
            position.enter(how);
            positions.save(position);
            chronicle.record(Act.of("positions.positionEnded", id, Actor.PROCESS).with("stage", how));
        }
    }
}
