package si.glas.submissions;

import java.util.UUID;
import si.glas.kernel.UseCase;
import si.glas.notices.Delivery;
import si.glas.submissions.SentMail.State;

/** Writes down what became of a delivery by mail. */
@UseCase
class SettleMail {

    private final KeptSubmissions submissions;
    private final SentMails mails;
    private final MailEvidence evidence;
    private final Handover handover;
    private final DeliveryFailure failure;

    SettleMail(
            KeptSubmissions submissions,
            SentMails mails,
            MailEvidence evidence,
            Handover handover,
            DeliveryFailure failure) {
        this.submissions = submissions;
        this.mails = mails;
        this.evidence = evidence;
        this.handover = handover;
        this.failure = failure;
    }

    void settle(SubmissionId id, UUID mail, Delivery delivery) {
        Submission submission = submissions.change(id);
        switch (delivery) {
            case Delivery.Accepted accepted -> accept(submission, mail, accepted);
            case Delivery.Postponed postponed -> mails.settle(mail, State.POSTPONED, postponed.answer());
            case Delivery.Refused refused -> failure.refused(submission, mail, refused.answer());
            case Delivery.Unknown unknown -> failure.uncertain(submission, mail, unknown.answer());
        }
    }

    /** Even if a person has given it up in the meantime: it is there now. */
    private void accept(Submission submission, UUID mail, Delivery.Accepted accepted) {
        mails.settle(mail, State.ACCEPTED, accepted.answer());
        evidence.keep(submission, Evidence.Kind.SENT_MAIL, mail, accepted);
        if (submission.deliveredAt() == null) {
            handover.deliveredByMail(submission);
        }
    }
}
