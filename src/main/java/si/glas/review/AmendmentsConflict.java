package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** Another accepted amendment touches the same words, so that both cannot be taken over. */
public final class AmendmentsConflict extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    AmendmentsConflict(int number) {
        super("review.amendmentsConflict", "Amendment " + number + " touches the same words", number);
    }
}
