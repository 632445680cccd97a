package si.glas.submissions;

import java.time.InstantSource;
import java.util.UUID;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.notices.Delivery;
import si.glas.submissions.SentMail.State;

/** Writes down what became of a mail that asks for an answer once more. */
@UseCase
class SettleChaser {

    private final KeptSubmissions submissions;
    private final SentMails mails;
    private final MailEvidence evidence;
    private final ContactLog contacts;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;
    private final InstantSource clock;

    SettleChaser(
            KeptSubmissions submissions,
            SentMails mails,
            MailEvidence evidence,
            ContactLog contacts,
            SubmissionActs acts,
            SubmissionNotices notices,
            InstantSource clock) {
        this.submissions = submissions;
        this.mails = mails;
        this.evidence = evidence;
        this.contacts = contacts;
        this.acts = acts;
        this.notices = notices;
        this.clock = clock;
    }

    void settle(SubmissionId id, UUID mail, Delivery delivery) {
        Submission submission = submissions.get(id);
        switch (delivery) {
            case Delivery.Accepted accepted -> accept(submission, mail, accepted);
            case Delivery.Postponed postponed -> mails.settle(mail, State.POSTPONED, postponed.answer());
            case Delivery.Refused refused -> fail(submission, mail, State.REFUSED, refused);
            case Delivery.Unknown unknown -> fail(submission, mail, State.UNCERTAIN, unknown);
        }
    }

    private void accept(Submission submission, UUID mail, Delivery.Accepted accepted) {
        mails.settle(mail, State.ACCEPTED, accepted.answer());
        evidence.keep(submission, Evidence.Kind.CHASER, mail, accepted);
        contacts.note(submission, Contact.Kind.CHASER, clock.instant(), null);
        acts.record(SubmissionActs.act("chaserSent", submission, Actor.PROCESS));
    }

    private void fail(Submission submission, UUID mail, State state, Delivery delivery) {
        mails.settle(mail, state, delivery.answer());
        notices.chaserFailed(submission, mail);
    }
}
