package si.glas.submissions.process;

import org.jspecify.annotations.Nullable;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.submissions.RecordNoAnswer;
import si.glas.submissions.SubmissionId;

/** Writes down that no answer came in time. */
@JobType("submissions.recordNoAnswer")
class RecordNoAnswerWorker implements JobHandler<RecordNoAnswerWorker.Awaited, Void> {

    record Awaited(SubmissionId submissionId) {}

    private final RecordNoAnswer recordNoAnswer;

    RecordNoAnswerWorker(RecordNoAnswer recordNoAnswer) {
        this.recordNoAnswer = recordNoAnswer;
    }

    @Override
    public @Nullable Void handle(Awaited variables, Job job) {
        recordNoAnswer.record(variables.submissionId());
        return null;
    }
}
