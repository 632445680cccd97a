package si.glas.submissions;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.submissions.SentMail.Purpose;
import si.glas.submissions.SentMail.State;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.Deadlines;

/** The office has got the last mail to a decision-maker back: it did not arrive after all. */
@UseCase
public class ReportBounce {

    private final KeptSubmissions submissions;
    private final SentMails mails;
    private final Deadlines deadlines;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;
    private final ApplicationEventPublisher events;

    ReportBounce(
            KeptSubmissions submissions,
            SentMails mails,
            Deadlines deadlines,
            SubmissionActs acts,
            SubmissionNotices notices,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.mails = mails;
        this.deadlines = deadlines;
        this.acts = acts;
        this.notices = notices;
        this.events = events;
    }

    /**
     * @param reason as the returned mail says it
     * @throws NotNow if it does not wait for an answer any more
     * @throws NotSent if it was not delivered by mail
     */
    public void report(SubmissionId id, String reason, PersonId by) {
        Submission submission = submissions.change(id);
        SentMail last = mails.last(id, Purpose.DELIVERY)
                .filter(mail -> mail.isIn(State.ACCEPTED))
                .orElseThrow(() -> new NotSent(id));
        if (!submission.isIn(SubmissionView.State.DELIVERED) || !submission.isFollowed()) {
            throw new NotNow(id, submission.state());
        }
        DeadlineId clock = submission.responseDeadline();
        if (clock != null) {
            deadlines.close(clock);
        }
        mails.settle(last.id(), State.BOUNCED, reason);
        submission.fail();
        submissions.save(submission);
        tell(submission, reason, by);
    }

    private void tell(Submission submission, String reason, PersonId by) {
        UUID event = UUID.randomUUID();
        acts.record(SubmissionActs.act("mailBounced", submission, Actor.of(by)).because(reason));
        notices.deliveryFailed(submission, event);
        events.publishEvent(new MailBounced(event, submission.id(), submission.position()));
    }
}
