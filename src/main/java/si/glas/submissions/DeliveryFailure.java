package si.glas.submissions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.kernel.Actor;
import si.glas.submissions.SentMail.State;

/** What happens when a mail to a decision-maker did not get there, or nobody knows. */
@Component
class DeliveryFailure {

    private final KeptSubmissions submissions;
    private final SentMails mails;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;

    DeliveryFailure(KeptSubmissions submissions, SentMails mails, SubmissionActs acts, SubmissionNotices notices) {
        this.submissions = submissions;
        this.mails = mails;
        this.acts = acts;
        this.notices = notices;
    }

    void refused(Submission submission, UUID mail, String answer) {
        mails.settle(mail, State.REFUSED, answer);
        fail(submission, mail, "deliveryRefused");
    }

    void uncertain(Submission submission, UUID mail, String answer) {
        mails.settle(mail, State.UNCERTAIN, answer);
        fail(submission, mail, "deliveryUncertain");
    }

    /** Unless it does not matter any more. */
    private void fail(Submission submission, UUID mail, String act) {
        if (submission.isIn(SubmissionView.State.CLEARED)) {
            submission.fail();
            submissions.save(submission);
            acts.record(SubmissionActs.act(act, submission, Actor.PROCESS));
            notices.deliveryFailed(submission, mail);
        }
    }
}
