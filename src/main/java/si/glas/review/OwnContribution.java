package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** A member supports others, not itself. */
public final class OwnContribution extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    OwnContribution() {
        super("review.ownContribution", "A member cannot support what it wrote itself");
    }
}
