package si.glas.submissions;

import si.glas.kernel.BusinessRefusal;
import si.glas.positions.PositionId;

/** Somebody wants to sign off a text that they have started or written themselves. */
public final class OwnText extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    OwnText(PositionId position) {
        super("submissions.ownText", "Whoever signs off " + position + " must not have started or written it");
    }
}
