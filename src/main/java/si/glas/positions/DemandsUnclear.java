package si.glas.positions;

import si.glas.kernel.BusinessRefusal;

/** It cannot be told from the text what the network demands. */
public final class DemandsUnclear extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    DemandsUnclear(PositionId position) {
        super("positions.demandsUnclear", "The demands of " + position + " are not one numbered list");
    }
}
