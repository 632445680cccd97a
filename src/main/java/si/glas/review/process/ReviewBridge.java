package si.glas.review.process;

import java.time.Duration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.engine.NoVariables;
import si.glas.engine.ProcessMessages;
import si.glas.review.ReviewClosed;

/** Tells the process that a review was closed before its time; repeated until the engine has heard it. */
@Component
class ReviewBridge {

    private static final Duration TIME_TO_LIVE = Duration.ofHours(1);

    private final ProcessMessages messages;

    ReviewBridge(ProcessMessages messages) {
        this.messages = messages;
    }

    @Async
    @TransactionalEventListener
    void on(ReviewClosed event) {
        messages.publish(
                "review.reviewClosed", event.reviewId().toString(), event.eventId(), TIME_TO_LIVE, new NoVariables());
    }
}
