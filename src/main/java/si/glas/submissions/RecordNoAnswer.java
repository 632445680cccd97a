package si.glas.submissions;

import java.util.Optional;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.submissions.SubmissionView.State;
import si.glas.timetable.Deadlines;

/** The time for an answer is over; an answer that comes later is recorded all the same, by people alone. */
@UseCase
public class RecordNoAnswer {

    private final KeptSubmissions submissions;
    private final DemandList demands;
    private final Answers answers;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;
    private final Deadlines deadlines;

    RecordNoAnswer(
            KeptSubmissions submissions,
            DemandList demands,
            Answers answers,
            SubmissionActs acts,
            SubmissionNotices notices,
            Deadlines deadlines) {
        this.submissions = submissions;
        this.demands = demands;
        this.answers = answers;
        this.acts = acts;
        this.notices = notices;
        this.deadlines = deadlines;
    }

    public void record(SubmissionId id) {
        Submission submission = submissions.change(id);
        submission.endProcess();
        if (submission.isIn(State.DELIVERED)) {
            submission.goUnanswered();
            answers.put(id, demands.unanswered(submission));
            acts.record(SubmissionActs.act("noAnswerGiven", submission, Actor.PROCESS));
            notices.noAnswer(submission);
            Optional.ofNullable(submission.responseDeadline()).ifPresent(deadlines::close);
        }
        submissions.save(submission);
    }
}
