package si.glas.submissions.process;

import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.engine.NoVariables;
import si.glas.engine.ProcessMessages;
import si.glas.submissions.MailBounced;
import si.glas.submissions.ResponseReceived;
import si.glas.submissions.SubmissionId;

/** Tells the process that waits for an answer what people have recorded; repeated until the engine has heard it. */
@Component
class SubmissionBridge {

    /** The process may be a moment behind; if it has ended already, nobody needs to hear it. */
    private static final Duration TIME_TO_LIVE = Duration.ofHours(1);

    private final ProcessMessages messages;

    SubmissionBridge(ProcessMessages messages) {
        this.messages = messages;
    }

    @Async
    @TransactionalEventListener
    void on(ResponseReceived event) {
        tell("submissions.responseReceived", event.submissionId(), event.eventId());
    }

    @Async
    @TransactionalEventListener
    void on(MailBounced event) {
        tell("submissions.mailBounced", event.submissionId(), event.eventId());
    }

    private void tell(String message, SubmissionId submission, UUID event) {
        messages.publish(message, submission.toString(), event, TIME_TO_LIVE, new NoVariables());
    }
}
