package si.glas.submissions.process;

import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.submissions.AddresseeId;
import si.glas.submissions.PrepareSubmission;
import si.glas.submissions.SubmissionId;

/** Prints the text for a decision-maker. */
@JobType("submissions.prepareSubmission")
class PrepareSubmissionWorker
        implements JobHandler<PrepareSubmissionWorker.Requested, PrepareSubmissionWorker.Prepared> {

    record Requested(PositionId positionId, VersionId versionId, AddresseeId addresseeId) {}

    record Prepared(SubmissionId submissionId, String preferredChannel, boolean hasEmail, boolean hasPortal) {}

    private final PrepareSubmission prepareSubmission;

    PrepareSubmissionWorker(PrepareSubmission prepareSubmission) {
        this.prepareSubmission = prepareSubmission;
    }

    @Override
    public Prepared handle(Requested variables, Job job) {
        PrepareSubmission.Prepared prepared =
                prepareSubmission.prepare(variables.positionId(), variables.versionId(), variables.addresseeId());
        return new Prepared(
                prepared.submission(), prepared.channel().word(), prepared.hasEmail(), prepared.hasPortal());
    }
}
