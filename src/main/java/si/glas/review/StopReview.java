package si.glas.review;

import java.time.InstantSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionWithdrawn;

/** Ends what is going on about a position that was withdrawn. */
@UseCase
class StopReview {

    private final KeptReviews reviews;
    private final InstantSource clock;

    StopReview(KeptReviews reviews, InstantSource clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PositionWithdrawn withdrawn) {
        reviews.findByPosition(withdrawn.positionId()).stream()
                .map(Review::id)
                .map(reviews::change)
                .filter(review -> !review.isOver())
                .forEach(review -> reviews.save(review.stopped(clock.instant())));
    }
}
