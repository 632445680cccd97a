package si.glas.review.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.review.CloseReview;
import si.glas.review.ReviewId;

/** Ends the members' part. */
@JobType("review.closeReview")
class CloseReviewWorker implements JobHandler<CloseReviewWorker.Due, CloseReviewWorker.Closed> {

    record Due(ReviewId reviewId) {}

    record Closed(boolean anythingToAnswer) {}

    private final CloseReview closeReview;

    CloseReviewWorker(CloseReview closeReview) {
        this.closeReview = closeReview;
    }

    @Override
    public Closed handle(Due variables, Job job) {
        return new Closed(closeReview.whenDue(variables.reviewId()));
    }
}
