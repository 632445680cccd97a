package si.glas.submissions;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionWithdrawn;

/** A position is withdrawn: what has not been delivered stays here, what has been delivered is there. */
@UseCase
class CancelSubmissions {

    private final KeptSubmissions submissions;
    private final SubmissionActs acts;

    CancelSubmissions(KeptSubmissions submissions, SubmissionActs acts) {
        this.submissions = submissions;
        this.acts = acts;
    }

    @ApplicationModuleListener
    void cancel(PositionWithdrawn withdrawn) {
        submissions.findByPositionInOrderByPreparedAt(List.of(withdrawn.positionId())).stream()
                .map(Submission::id)
                .map(submissions::change)
                .filter(Submission::isFollowed)
                .forEach(this::cancel);
    }

    private void cancel(Submission submission) {
        if (submission.isUndelivered()) {
            acts.record(SubmissionActs.act("submissionCancelled", submission, Actor.PROCESS));
        }
        submission.cancel();
        submissions.save(submission);
    }
}
