package si.glas.submissions.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;
import si.glas.submissions.Addressee;
import si.glas.submissions.Addressees;
import si.glas.submissions.FourEyes;
import si.glas.submissions.SubmissionId;
import si.glas.submissions.SubmissionStory;
import si.glas.submissions.SubmissionView;
import si.glas.submissions.Submissions;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** What all tasks about a submission show beside their form: to whom, by which way, the document, and what was done. */
@Component
class SubmissionTasks {

    private final Submissions submissions;
    private final Addressees addressees;
    private final PositionArchive positions;
    private final SubmissionStory story;

    SubmissionTasks(Submissions submissions, Addressees addressees, PositionArchive positions, SubmissionStory story) {
        this.submissions = submissions;
        this.addressees = addressees;
        this.positions = positions;
        this.story = story;
    }

    static SubmissionId submissionOf(Task task) {
        return new SubmissionId(Objects.requireNonNull(task.submissionId()));
    }

    Addressee addresseeOf(Task task) {
        return addressees.get(submissions.get(submissionOf(task)).addressee());
    }

    TaskForm.Opened open(Task task, FormData data, PersonId reader) {
        SubmissionView submission = submissions.get(submissionOf(task));
        PositionView position = positions.get(submission.position());
        Map<String, Object> model = new HashMap<>();
        model.put("submission", submission);
        model.put("to", addressees.get(submission.addressee()).details());
        model.put("mails", submissions.mails(submission.id()));
        model.put("story", story.of(submission));
        model.put("ownText", task.formId().equals("sign-off") && !FourEyes.allow(position, reader));
        return new TaskForm.Opened(
                position.title(),
                data,
                "submissions/context :: submission",
                model,
                List.of(
                        new TaskForm.Link(
                                "submissions.link.paper", "/submissions/" + submission.id() + "/position.pdf"),
                        new TaskForm.Link("submissions.link.submission", "/submissions/" + submission.id())));
    }
}
