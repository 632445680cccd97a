package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** What somebody has read and has something to say about is not, or no longer, the version under review. */
public final class VersionNotUnderReview extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    VersionNotUnderReview(Review review) {
        super("review.versionNotUnderReview", review.id() + " is about another version");
    }
}
