package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** Somebody has proposed the same already, and could be supported. */
public final class AmendmentExists extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    AmendmentExists(int number) {
        super("review.amendmentExists", "Amendment " + number + " is the same", number);
    }
}
