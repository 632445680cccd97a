package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** There is no compromise to accept, or it is another one by now. */
public final class NothingToAgreeTo extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    NothingToAgreeTo() {
        super("review.nothingToAgreeTo", "There is no such compromise");
    }
}
