package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** An amendment that is accepted in part needs the wording that is taken over. */
public final class CompromiseMissing extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    CompromiseMissing() {
        super("review.compromiseMissing", "A compromise without a wording");
    }
}
