package si.glas.submissions;

import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.submissions.SentMail.Purpose;
import si.glas.submissions.SentMail.State;

/** A person decides how to go on after a mail that did not get there, or of which nobody knows. */
@UseCase
public class SettleDelivery {

    private final KeptSubmissions submissions;
    private final ChangeAddressee changeAddressee;
    private final SentMails mails;
    private final Handover handover;
    private final SubmissionActs acts;

    SettleDelivery(
            KeptSubmissions submissions,
            ChangeAddressee changeAddressee,
            SentMails mails,
            Handover handover,
            SubmissionActs acts) {
        this.submissions = submissions;
        this.changeAddressee = changeAddressee;
        this.mails = mails;
        this.handover = handover;
        this.acts = acts;
    }

    /** A new mail goes out, perhaps to another address. */
    public void sendAgain(SubmissionId id, String email, PersonId by) {
        Submission submission = submissions.change(id);
        changeAddressee.correctEmail(submission.addressee(), email, by);
        tryAgain(submission, by);
    }

    public void deliverByHand(SubmissionId id, PersonId by) {
        tryAgain(submissions.change(id), by);
    }

    /**
     * The recipient has it: the mail has arrived after all.
     *
     * @throws NotSent if none can have arrived, because the mail server has refused it
     */
    public void confirmArrival(SubmissionId id, PersonId by) {
        Submission submission = submissions.change(id);
        if (submission.deliveredAt() != null) {
            return;
        }
        SentMail mail = mails.last(id, Purpose.DELIVERY)
                .filter(last -> last.isIn(State.UNCERTAIN) || last.isIn(State.BOUNCED))
                .orElseThrow(() -> new NotSent(id));
        mails.settle(mail.id(), State.ACCEPTED, mail.answer());
        handover.delivered(submission, Channel.EMAIL, mail.claimedAt(), by);
    }

    public void giveUp(SubmissionId id, String reason, PersonId by) {
        Submission submission = submissions.change(id);
        submission.giveUp();
        submissions.save(submission);
        acts.record(SubmissionActs.act("submissionGivenUp", submission, Actor.of(by))
                .because(reason));
    }

    private void tryAgain(Submission submission, PersonId by) {
        submission.clearAgain();
        submissions.save(submission);
        acts.record(SubmissionActs.act("deliveryTriedAgain", submission, Actor.of(by)));
    }
}
