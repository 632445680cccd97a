package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** Whoever is not simply accepted is told why. */
public final class ReasonMissing extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    ReasonMissing() {
        super("review.reasonMissing", "An answer without a reason");
    }
}
