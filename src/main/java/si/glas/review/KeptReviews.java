package si.glas.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;
import si.glas.positions.PositionId;

/** All reviews. */
interface KeptReviews extends Repository<Review, ReviewId> {

    Review save(Review review);

    Optional<Review> findById(ReviewId id);

    Optional<Review> findByPositionAndReading(PositionId position, int reading);

    Optional<Review> findFirstByPositionOrderByReadingDesc(PositionId position);

    List<Review> findByPosition(PositionId position);

    boolean existsByPosition(PositionId position);

    /** For whoever is about to change it or to add something: others wait until the transaction is over. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Review> findOneById(ReviewId id);

    /** For whoever only needs it to stay as it is: many may at once, and a change waits for them. */
    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Review> readById(ReviewId id);

    /** @throws NotFound if there is no such review */
    default Review get(ReviewId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound if there is no such review */
    default Review change(ReviewId id) {
        return findOneById(id).orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound if there is no such review */
    default Review hold(ReviewId id) {
        return readById(id).orElseThrow(() -> new NotFound(id));
    }
}
