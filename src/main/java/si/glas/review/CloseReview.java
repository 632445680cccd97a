package si.glas.review;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Ends the members' part of a review. */
@UseCase
public class CloseReview {

    private final KeptReviews reviews;
    private final KeptContributions contributions;
    private final Closing closing;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;

    CloseReview(
            KeptReviews reviews,
            KeptContributions contributions,
            Closing closing,
            Chronicle chronicle,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.closing = closing;
        this.chronicle = chronicle;
        this.events = events;
    }

    /**
     * When its time has come; nothing changes if it is closed already.
     *
     * @return whether there is anything to answer
     */
    public boolean whenDue(ReviewId id) {
        Review review = reviews.change(id);
        if (review.isOpen()) {
            closing.close(review);
            chronicle.record(Act.of("review.reviewClosed", review.position(), Actor.PROCESS)
                    .with("contributions", contributions.of(id).size()));
        }
        return !reviews.get(id).isOver();
    }

    /**
     * Before its time.
     *
     * @throws ReviewIsClosed if it is closed already
     */
    public void early(ReviewId id, String reason, PersonId coordinator) {
        Review review = reviews.change(id).requireOpen();
        closing.close(review);
        chronicle.record(Act.of("review.reviewClosedEarly", review.position(), Actor.of(coordinator))
                .with("contributions", contributions.of(id).size())
                .because(reason));
        events.publishEvent(new ReviewClosed(UUID.randomUUID(), id));
    }
}
