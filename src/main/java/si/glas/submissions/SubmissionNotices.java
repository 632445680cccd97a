package si.glas.submissions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.Role;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;
import si.glas.tasks.TaskLinks;

/** What people are told of submissions: each event once, and nobody of what they have done themselves. */
@Component
class SubmissionNotices {

    private final PositionArchive positions;
    private final Addressees addressees;
    private final Directory directory;
    private final Notices notices;

    SubmissionNotices(PositionArchive positions, Addressees addressees, Directory directory, Notices notices) {
        this.positions = positions;
        this.addressees = addressees;
        this.directory = directory;
        this.notices = notices;
    }

    /** Those of the board who may sign off, however often the job is repeated that asks them. */
    void signOffAsked(Submission submission) {
        signOffAsked(submission, event(submission, "sign-off"));
    }

    /** The same when the office asks once more; the document may have stayed as it was. */
    void signOffAskedAgain(Submission submission) {
        signOffAsked(submission, UUID.randomUUID());
    }

    private void signOffAsked(Submission submission, UUID event) {
        PositionView position = positions.get(submission.position());
        List<PersonCard> others = directory.withRole(Role.BOARD).stream()
                .filter(member -> FourEyes.allow(position, member.id()))
                .toList();
        send("signOffAsked", event, submission, task("sign-off", submission), others);
    }

    void objectionRaised(Submission submission, UUID event) {
        send("objectionRaised", event, submission, task("answer-objection", submission), office());
    }

    void deliveryFailed(Submission submission, UUID mail) {
        send("deliveryFailed", mail, submission, task("settle-delivery", submission), office());
    }

    /** @param event of the reminder; a decision-maker without mail is asked by the office */
    void chaserDue(Submission submission, UUID event) {
        send("chaserDue", event, submission, page(submission), office());
    }

    void chaserFailed(Submission submission, UUID event) {
        send("chaserFailed", event, submission, page(submission), office());
    }

    void noAnswer(Submission submission) {
        send("noAnswer", event(submission, "no-answer"), submission, page(submission), concerned(submission, null));
    }

    void responseReceived(Submission submission, UUID event, PersonId by) {
        send("responseReceived", event, submission, task("record-uptake", submission), concerned(submission, by));
    }

    void uptakeRecorded(Submission submission, UUID event, PersonId by) {
        send("uptakeRecorded", event, submission, page(submission), concerned(submission, by));
    }

    /** Editors and coordinators. */
    private Collection<PersonCard> concerned(Submission submission, @Nullable PersonId but) {
        Set<PersonId> editors = positions.get(submission.position()).editors();
        Map<PersonId, PersonCard> people = new HashMap<>(directory.persons(editors));
        directory.withRole(Role.COORDINATOR).forEach(coordinator -> people.put(coordinator.id(), coordinator));
        if (but != null) {
            people.remove(but);
        }
        return new ArrayList<>(people.values());
    }

    private void send(String kind, UUID event, Submission submission, String path, Collection<PersonCard> people) {
        Map<String, Object> values = Map.of(
                "title", positions.get(submission.position()).title(),
                "addressee", addressees.get(submission.addressee()).name());
        people.forEach(
                person -> notices.send(new Notice(event, "submissions." + kind, person.recipient(), path, values)));
    }

    private List<PersonCard> office() {
        return directory.withRole(Role.COORDINATOR);
    }

    private static String task(String formId, Submission submission) {
        return TaskLinks.newest(
                formId, submission.position().value(), submission.id().value());
    }

    private static String page(Submission submission) {
        return "/submissions/" + submission.id();
    }

    /** The same for the same event, so that it is told once, even if a job is repeated. */
    private static UUID event(Submission submission, String what) {
        return UUID.nameUUIDFromBytes((submission.id() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
