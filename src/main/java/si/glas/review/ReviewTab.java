package si.glas.review;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import si.glas.positions.PositionTab;
import si.glas.positions.PositionView;

/** The tab of the review, from the first one on. */
@Component
@Order(1)
class ReviewTab implements PositionTab {

    private final KeptReviews reviews;

    ReviewTab(KeptReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<Tab> of(PositionView position) {
        return reviews.existsByPosition(position.id())
                ? Optional.of(new Tab("review", "/positions/" + position.id() + "/review"))
                : Optional.empty();
    }
}
