package si.glas.review;

import org.springframework.stereotype.Component;
import si.glas.kernel.NotFound;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/** Where members speak: gives the review to whoever may take part in it now, and keeps it from closing meanwhile. */
@Component
class Floor {

    private final KeptReviews reviews;
    private final Mandates mandates;

    Floor(KeptReviews reviews, Mandates mandates) {
        this.reviews = reviews;
        this.mandates = mandates;
    }

    /**
     * For whoever writes something: one after the other, so that each gets a number.
     *
     * @param read the version that they have read
     * @throws VersionNotUnderReview if it is not the one under review
     * @throws ReviewIsClosed if members cannot take part any more
     * @throws si.glas.kernel.NotAllowed if they do not represent the member
     */
    Review giveTo(Speaker speaker, PositionId position, VersionId read) {
        mandates.require(speaker);
        return reviews.change(newest(position)).requireVersion(read).requireOpen();
    }

    /** The same for whoever only says yes or no, as many at once as there are. */
    Review letIn(Speaker speaker, ReviewId review) {
        mandates.require(speaker);
        return reviews.hold(review).requireOpen();
    }

    /** The review of the position's latest reading. */
    private ReviewId newest(PositionId position) {
        return reviews.findFirstByPositionOrderByReadingDesc(position)
                .map(Review::id)
                .orElseThrow(() -> new NotFound(position));
    }
}
