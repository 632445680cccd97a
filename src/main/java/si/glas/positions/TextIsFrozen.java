package si.glas.positions;

import si.glas.kernel.BusinessRefusal;

/** The text of a position cannot be changed now: members are reading it, voting on it, or have decided. */
public final class TextIsFrozen extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    TextIsFrozen(PositionId position) {
        super("positions.textIsFrozen", position + " is not open to change");
    }
}
