package si.glas.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;

/** All comments and amendments; a transaction that changes one has its review locked. */
interface KeptContributions extends Repository<Contribution, ContributionId> {

    Contribution save(Contribution contribution);

    Optional<Contribution> findById(ContributionId id);

    List<Contribution> findByReviewAndWithdrawnAtIsNullOrderByNumber(ReviewId review);

    int countByReview(ReviewId review);

    /** @throws NotFound if there is no such contribution, or it was withdrawn */
    default Contribution get(ContributionId id) {
        return findById(id).filter(contribution -> !contribution.isWithdrawn()).orElseThrow(() -> new NotFound(id));
    }

    /** What counts in a review, in the order in which it was written. */
    default List<Contribution> of(ReviewId review) {
        return findByReviewAndWithdrawnAtIsNullOrderByNumber(review);
    }

    /** The number of the next one; nothing is ever deleted. */
    default int nextNumber(ReviewId review) {
        return countByReview(review) + 1;
    }
}
