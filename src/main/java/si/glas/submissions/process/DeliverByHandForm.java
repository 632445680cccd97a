package si.glas.submissions.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import si.glas.engine.NoVariables;
import si.glas.forms.FormData;
import si.glas.forms.UploadedFile;
import si.glas.kernel.PersonId;
import si.glas.submissions.AddresseeDetails;
import si.glas.submissions.Channel;
import si.glas.submissions.DeliverByHand;
import si.glas.submissions.NamedFile;
import si.glas.tasks.Task;
import si.glas.tasks.TaskFiles;
import si.glas.tasks.TaskForm;

/** How a text was delivered through a portal or by post. */
@Component
class DeliverByHandForm implements TaskForm {

    private static final String CHANNEL = "channel";

    private final DeliverByHand deliverByHand;
    private final SubmissionTasks tasks;
    private final TaskFiles files;

    DeliverByHandForm(DeliverByHand deliverByHand, SubmissionTasks tasks, TaskFiles files) {
        this.deliverByHand = deliverByHand;
        this.tasks = tasks;
        this.files = files;
    }

    @Override
    public String formId() {
        return "deliver-by-hand";
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        AddresseeDetails to = tasks.addresseeOf(task).details();
        boolean byPost = to.channel() == Channel.POST || !to.hasPortal();
        Channel likely = byPost ? Channel.POST : Channel.PORTAL;
        return tasks.open(task, new FormData(Map.of(CHANNEL, likely.word())), reader);
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        UploadedFile receipt = typed.files("receipt").getFirst();
        deliverByHand.record(
                SubmissionTasks.submissionOf(task),
                new DeliverByHand.Told(
                        Channel.of(typed.text(CHANNEL)),
                        typed.instant("deliveredAt").orElseThrow(),
                        typed.text("reference"),
                        NamedFile.uploaded(receipt.name(), files.content(receipt))),
                by);
        return new NoVariables();
    }
}
