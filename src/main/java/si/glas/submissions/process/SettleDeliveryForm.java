package si.glas.submissions.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.submissions.AddresseeDetails;
import si.glas.submissions.Channel;
import si.glas.submissions.SettleDelivery;
import si.glas.submissions.SubmissionId;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** How to go on after a mail that did not get there, or of which nobody knows. */
@Component
class SettleDeliveryForm implements TaskForm {

    record GivenUp(boolean deliverAgain) {}

    record Again(boolean deliverAgain, String preferredChannel, boolean hasEmail, boolean hasPortal) {

        static Again by(Channel channel, AddresseeDetails to) {
            return new Again(true, channel.word(), true, to.hasPortal());
        }
    }

    private final SettleDelivery settleDelivery;
    private final SubmissionTasks tasks;

    SettleDeliveryForm(SettleDelivery settleDelivery, SubmissionTasks tasks) {
        this.settleDelivery = settleDelivery;
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return "settle-delivery";
    }

    @Override
    public boolean isAnnouncedByRoom() {
        return true;
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        String email = tasks.addresseeOf(task).details().email();
        return tasks.open(task, new FormData(Map.of("email", email)), reader);
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        SubmissionId submission = SubmissionTasks.submissionOf(task);
        AddresseeDetails to = tasks.addresseeOf(task).details();
        return switch (typed.text("decision")) {
            case "sendAgain" -> {
                settleDelivery.sendAgain(submission, typed.text("email"), by);
                yield Again.by(Channel.EMAIL, to);
            }
            case "arrived" -> {
                // The process goes through the mail again, which finds that nothing is left to send.
                settleDelivery.confirmArrival(submission, by);
                yield Again.by(Channel.EMAIL, to);
            }
            case "byHand" -> {
                settleDelivery.deliverByHand(submission, by);
                yield Again.by(to.hasPortal() ? Channel.PORTAL : Channel.POST, to);
            }
            default -> {
                settleDelivery.giveUp(submission, typed.text("reason"), by);
                yield new GivenUp(false);
            }
        };
    }
}
