package si.glas.submissions;

import java.time.InstantSource;
import java.util.Optional;
import si.glas.kernel.UseCase;
import si.glas.notices.MailGateway;
import si.glas.notices.OutgoingMail;
import si.glas.submissions.SentMail.Purpose;
import si.glas.submissions.SentMail.State;
import si.glas.timetable.ReminderDue;

/**
 * Marks that a decision-maker is asked for an answer once more, before the mail server is spoken to; or asks the office,
 * if the text did not go by mail.
 */
@UseCase
class ClaimChaser {

    private final KeptSubmissions submissions;
    private final Addressees addressees;
    private final SentMails mails;
    private final MailGateway gateway;
    private final ChaserLetter letter;
    private final SubmissionNotices notices;
    private final InstantSource clock;

    ClaimChaser(
            KeptSubmissions submissions,
            Addressees addressees,
            SentMails mails,
            MailGateway gateway,
            ChaserLetter letter,
            SubmissionNotices notices,
            InstantSource clock) {
        this.submissions = submissions;
        this.addressees = addressees;
        this.mails = mails;
        this.gateway = gateway;
        this.letter = letter;
        this.notices = notices;
        this.clock = clock;
    }

    /** The mail to send now, if there is one; its id is the event's. */
    Optional<OutgoingMail> claim(ReminderDue due) {
        Submission submission = submissions.change(new SubmissionId(due.about()));
        if (!submission.isIn(SubmissionView.State.DELIVERED)) {
            return Optional.empty();
        }
        Addressee to = addressees.get(submission.addressee());
        Optional<SentMail> first = mails.last(submission.id(), Purpose.DELIVERY)
                .filter(mail -> mail.isIn(State.ACCEPTED) && to.details().hasEmail());
        if (first.isEmpty()) {
            notices.chaserDue(submission, due.eventId());
            return Optional.empty();
        }
        return claim(submission, to, due)
                ? Optional.of(letter.write(due.eventId(), submission, to, first.get(), due.dueAt()))
                : Optional.empty();
    }

    private boolean claim(Submission submission, Addressee to, ReminderDue due) {
        Optional<SentMail> begun = mails.find(due.eventId());
        if (begun.isEmpty()) {
            mails.add(chaser(submission, to, due));
            return true;
        }
        if (begun.get().isIn(State.CLAIMED) && !gateway.isLocal()) {
            mails.settle(due.eventId(), State.UNCERTAIN, "");
            notices.chaserFailed(submission, due.eventId());
            return false;
        }
        boolean unsent = begun.get().isIn(State.POSTPONED) || begun.get().isIn(State.CLAIMED);
        if (unsent) {
            mails.claimAgain(due.eventId(), to.details().email());
        }
        return unsent;
    }

    private SentMail chaser(Submission submission, Addressee to, ReminderDue due) {
        int before = mails.last(submission.id(), Purpose.CHASER)
                .map(SentMail::number)
                .orElse(0);
        return new SentMail(
                due.eventId(),
                submission.id(),
                Purpose.CHASER,
                before + 1,
                to.details().email(),
                gateway.messageId(due.eventId()),
                State.CLAIMED,
                "",
                clock.instant(),
                null);
    }
}
