package si.glas.submissions;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.language.Dates;
import si.glas.submissions.EvidenceBox.Exhibit;
import si.glas.texts.MarkdownText;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.Deadlines;

/** Writes down what a decision-maker answered, in time or late. */
@UseCase
public class RecordResponse {

    /**
     * What somebody tells of the answer.
     *
     * @param summary in Markdown; it is published
     * @param file the answer itself
     */
    public record Told(
            LocalDate receivedOn,
            MarkdownText summary,
            @Nullable NamedFile file) {}

    private final KeptSubmissions submissions;
    private final Answers answers;
    private final EvidenceBox evidence;
    private final ContactLog contacts;
    private final Deadlines deadlines;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;
    private final ApplicationEventPublisher events;
    private final Dates dates;
    private final InstantSource clock;

    RecordResponse(
            KeptSubmissions submissions,
            Answers answers,
            EvidenceBox evidence,
            ContactLog contacts,
            Deadlines deadlines,
            SubmissionActs acts,
            SubmissionNotices notices,
            ApplicationEventPublisher events,
            Dates dates,
            InstantSource clock) {
        this.submissions = submissions;
        this.answers = answers;
        this.evidence = evidence;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.acts = acts;
        this.notices = notices;
        this.events = events;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @throws NotYet if it would have come in the future
     * @throws NotNow if the text has not got there
     */
    public void record(SubmissionId id, Told told, PersonId by) {
        if (told.receivedOn().isAfter(dates.localDay(clock.instant()))) {
            throw new NotYet();
        }
        Submission submission = submissions.change(id);
        submission.takeResponse();
        submissions.save(submission);
        answers.add(
                new Response(
                        UUID.randomUUID(), id, told.receivedOn(), told.summary().markdown(), keep(id, told, by)),
                by);
        endWaiting(submission.responseDeadline());
        tell(submission, told, by);
    }

    private @Nullable EvidenceId keep(SubmissionId id, Told told, PersonId by) {
        return told.file() == null
                ? null
                : evidence.add(id, new Exhibit(Evidence.Kind.RESPONSE, told.file(), "", noon(told)), by);
    }

    private void endWaiting(@Nullable DeadlineId deadline) {
        if (deadline != null) {
            deadlines.close(deadline);
        }
    }

    private void tell(Submission submission, Told told, PersonId by) {
        UUID event = UUID.randomUUID();
        contacts.note(submission, Contact.Kind.RESPONSE, noon(told), by);
        acts.record(
                SubmissionActs.act("responseReceived", submission, Actor.of(by)).with("on", noon(told)));
        notices.responseReceived(submission, event, by);
        events.publishEvent(new ResponseReceived(event, submission.id(), submission.position()));
    }

    private Instant noon(Told told) {
        return told.receivedOn().atTime(12, 0).atZone(dates.zone()).toInstant();
    }
}
