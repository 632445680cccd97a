package si.glas.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import si.glas.timetable.DeadlineMoved;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.ReminderDue;

/** Tells those who have not taken part, and nobody else, that time is running out, or that there is another date. */
@Component
class ReviewTimes {

    private final KeptReviews reviews;
    private final Participation participation;
    private final ReviewNotices notices;

    ReviewTimes(KeptReviews reviews, Participation participation, ReviewNotices notices) {
        this.reviews = reviews;
        this.participation = participation;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(ReminderDue due) {
        if (due.kind() == DeadlineView.Kind.REVIEW) {
            open(due.about()).ifPresent(review -> notices.reminder(review, due, participation.missing(review.id())));
        }
    }

    @ApplicationModuleListener
    void on(DeadlineMoved moved) {
        if (moved.kind() == DeadlineView.Kind.REVIEW) {
            open(moved.about())
                    .ifPresent(review -> notices.closingMoved(review, moved, participation.missing(review.id())));
        }
    }

    private Optional<Review> open(UUID id) {
        return reviews.findById(new ReviewId(id)).filter(Review::isOpen);
    }
}
