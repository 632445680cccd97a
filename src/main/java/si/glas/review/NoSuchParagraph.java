package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** The text under review has no such paragraph. */
public final class NoSuchParagraph extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    NoSuchParagraph(int block) {
        super("review.noSuchParagraph", "There is no block " + block);
    }
}
