package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** The editors cannot answer yet, or cannot change their answers any more. */
public final class AnswersAreFinal extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    AnswersAreFinal(Review review) {
        super(
                review.isOpen() ? "review.reviewIsOpen" : "review.answersAreFinal",
                review.id() + " is " + review.state());
    }
}
