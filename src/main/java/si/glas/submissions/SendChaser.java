package si.glas.submissions;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.notices.Delivery;
import si.glas.notices.MailGateway;
import si.glas.notices.OutgoingMail;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.ReminderDue;

/** Asks decision-makers who have not answered once more, each time at most once. */
@Component
class SendChaser {

    private final ClaimChaser claimChaser;
    private final SettleChaser settleChaser;
    private final MailGateway gateway;

    SendChaser(ClaimChaser claimChaser, SettleChaser settleChaser, MailGateway gateway) {
        this.claimChaser = claimChaser;
        this.settleChaser = settleChaser;
        this.gateway = gateway;
    }

    /** Comes again if it fails; no transaction is open while the mail server is spoken to. */
    @Async
    @TransactionalEventListener
    void on(ReminderDue due) {
        if (due.kind() == DeadlineView.Kind.RESPONSE) {
            claimChaser.claim(due).ifPresent(mail -> send(new SubmissionId(due.about()), mail));
        }
    }

    private void send(SubmissionId submission, OutgoingMail mail) {
        Delivery delivery = gateway.send(mail);
        settleChaser.settle(submission, mail.id(), delivery);
        if (delivery instanceof Delivery.Postponed) {
            throw new MailPostponed(submission);
        }
    }
}
