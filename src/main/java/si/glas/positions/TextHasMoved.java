package si.glas.positions;

import si.glas.kernel.BusinessRefusal;

/** Somebody has saved a newer version in the meantime; nothing of what was typed is lost. */
public final class TextHasMoved extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    public TextHasMoved(PositionId position, int newest) {
        super("positions.textHasMoved", position + " has version " + newest + " by now", newest);
    }
}
