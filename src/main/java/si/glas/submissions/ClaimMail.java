package si.glas.submissions;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import si.glas.kernel.UseCase;
import si.glas.notices.MailGateway;
import si.glas.notices.OutgoingMail;
import si.glas.submissions.SentMail.Purpose;
import si.glas.submissions.SentMail.State;

/**
 * Marks a delivery by mail as being done, before the mail server is spoken to. A mark that is found without an outcome is
 * that of a program that ended on the way: nobody knows whether the mail has left, so it is not sent again.
 */
@UseCase
class ClaimMail {

    private final KeptSubmissions submissions;
    private final Addressees addressees;
    private final SentMails mails;
    private final MailGateway gateway;
    private final CoverLetter letter;
    private final DeliveryFailure failure;
    private final InstantSource clock;

    ClaimMail(
            KeptSubmissions submissions,
            Addressees addressees,
            SentMails mails,
            MailGateway gateway,
            CoverLetter letter,
            DeliveryFailure failure,
            InstantSource clock) {
        this.submissions = submissions;
        this.addressees = addressees;
        this.mails = mails;
        this.gateway = gateway;
        this.letter = letter;
        this.failure = failure;
        this.clock = clock;
    }

    Claim claim(SubmissionId id) {
        Submission submission = submissions.change(id);
        if (submission.deliveredAt() != null) {
            return new Claim.Delivered();
        }
        if (!submission.isIn(SubmissionView.State.CLEARED)) {
            return new Claim.Failed();
        }
        Optional<SentMail> last = mails.last(id, Purpose.DELIVERY);
        if (last.isPresent() && last.get().isIn(State.CLAIMED) && !gateway.isLocal()) {
            failure.uncertain(submission, last.get().id(), "");
            return new Claim.Failed();
        }
        return new Claim.Send(claim(submission, last));
    }

    private OutgoingMail claim(Submission submission, Optional<SentMail> last) {
        Addressee to = addressees.get(submission.addressee());
        String address = to.details().email();
        Optional<SentMail> unsent = last.filter(mail -> mail.isIn(State.POSTPONED) || mail.isIn(State.CLAIMED));
        UUID mail = unsent.map(SentMail::id).orElseGet(UUID::randomUUID);
        if (unsent.isPresent()) {
            mails.claimAgain(mail, address);
        } else {
            mails.add(new SentMail(
                    mail,
                    submission.id(),
                    Purpose.DELIVERY,
                    last.map(SentMail::number).orElse(0) + 1,
                    address,
                    gateway.messageId(mail),
                    State.CLAIMED,
                    "",
                    clock.instant(),
                    null));
        }
        return letter.write(mail, submission, to);
    }
}
