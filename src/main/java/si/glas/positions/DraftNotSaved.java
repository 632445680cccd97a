package si.glas.positions;

import si.glas.kernel.BusinessRefusal;

/** Something that was typed is in no version yet; going on would leave it behind. */
public final class DraftNotSaved extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    DraftNotSaved(PositionId position) {
        super("positions.draftNotSaved", "An editor has an unsaved draft of " + position);
    }
}
