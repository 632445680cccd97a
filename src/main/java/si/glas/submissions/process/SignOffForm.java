package si.glas.submissions.process;

import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.submissions.SignOff;
import si.glas.submissions.SubmissionId;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** Whether a submission may go out. */
@Component
class SignOffForm implements TaskForm {

    record Decided(boolean signedOff) {}

    private final SignOff signOff;
    private final SubmissionTasks tasks;

    SignOffForm(SignOff signOff, SubmissionTasks tasks) {
        this.signOff = signOff;
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return "sign-off";
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
        boolean signedOff = typed.text("decision").equals("signOff");
        if (signedOff) {
            signOff.signOff(submission, by);
        } else {
            signOff.object(submission, typed.text("reason"), by);
        }
        return new Decided(signedOff);
    }
}
