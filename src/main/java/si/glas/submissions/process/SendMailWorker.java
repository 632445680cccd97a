package si.glas.submissions.process;

import org.jspecify.annotations.Nullable;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.submissions.SendMail;
import si.glas.submissions.SubmissionId;

/** Delivers a text by mail; what has to wait is tried again, what was refused is for a person. */
@JobType("submissions.sendMail")
class SendMailWorker implements JobHandler<SendMailWorker.Cleared, Void> {

    record Cleared(SubmissionId submissionId) {}

    private final SendMail sendMail;

    SendMailWorker(SendMail sendMail) {
        this.sendMail = sendMail;
    }

    @Override
    public @Nullable Void handle(Cleared variables, Job job) {
        sendMail.send(variables.submissionId());
        return null;
    }
}
