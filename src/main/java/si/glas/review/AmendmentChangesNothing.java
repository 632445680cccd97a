package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** A new wording is the old one. */
public final class AmendmentChangesNothing extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    AmendmentChangesNothing() {
        super("review.amendmentChangesNothing", "The new wording is the old one");
    }
}
