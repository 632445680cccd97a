package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** Members cannot take part any more; nothing of what was typed is lost. */
public final class ReviewIsClosed extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    ReviewIsClosed(Review review) {
        super("review.reviewIsClosed", review.id() + " is " + review.state());
    }
}
