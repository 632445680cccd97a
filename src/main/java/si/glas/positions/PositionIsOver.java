package si.glas.positions;

import si.glas.kernel.BusinessRefusal;

/** Nothing can be done any more with a position that was refused, withdrawn or retired. */
public final class PositionIsOver extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    PositionIsOver(PositionId position, PositionView.Stage stage) {
        super("positions.positionIsOver", position + " is " + stage);
    }
}
