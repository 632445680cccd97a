package si.glas.review.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.VersionId;
import si.glas.review.MergeAmendments;
import si.glas.review.ReviewId;

/** Puts what the editors have accepted into the text. */
@JobType("review.mergeAmendments")
class MergeAmendmentsWorker implements JobHandler<MergeAmendmentsWorker.Answered, MergeAmendmentsWorker.Merged> {

    record Answered(ReviewId reviewId) {}

    record Merged(VersionId versionId) {}

    private final MergeAmendments mergeAmendments;

    MergeAmendmentsWorker(MergeAmendments mergeAmendments) {
        this.mergeAmendments = mergeAmendments;
    }

    @Override
    public Merged handle(Answered variables, Job job) {
        return new Merged(mergeAmendments.merge(variables.reviewId()));
    }
}
