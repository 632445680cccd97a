package si.glas.submissions.process;

import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.submissions.AnswerObjection;
import si.glas.submissions.SubmissionId;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** What the office answers to an objection. */
@Component
class AnswerObjectionForm implements TaskForm {

    record Answered(boolean askAgain) {}

    private final AnswerObjection answerObjection;
    private final SubmissionTasks tasks;

    AnswerObjectionForm(AnswerObjection answerObjection, SubmissionTasks tasks) {
        this.answerObjection = answerObjection;
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return "answer-objection";
    }

    @Override
    public boolean isAnnouncedByRoom() {
        return true;
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        return tasks.open(task, FormData.empty(), reader);
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        SubmissionId submission = SubmissionTasks.submissionOf(task);
        boolean askAgain = typed.text("decision").equals("askAgain");
        if (askAgain) {
            answerObjection.askAgain(submission, typed.text("reason"), by);
        } else {
            answerObjection.giveUp(submission, typed.text("reason"), by);
        }
        return new Answered(askAgain);
    }
}
