package si.glas.review.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.PositionId;
import si.glas.review.OpenReview;
import si.glas.review.Review;
import si.glas.review.ReviewId;
import si.glas.timetable.DeadlineId;

/** Puts the text before the members. */
@JobType("review.openReview")
class OpenReviewWorker implements JobHandler<OpenReviewWorker.Requested, OpenReviewWorker.Opened> {

    record Requested(PositionId positionId, int reading) {}

    record Opened(ReviewId reviewId, DeadlineId deadlineId) {}

    private final OpenReview openReview;

    OpenReviewWorker(OpenReview openReview) {
        this.openReview = openReview;
    }

    @Override
    public Opened handle(Requested variables, Job job) {
        Review review = openReview.open(variables.positionId(), variables.reading());
        return new Opened(review.id(), review.deadline());
    }
}
