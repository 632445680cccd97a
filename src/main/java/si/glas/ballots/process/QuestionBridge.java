package si.glas.ballots.process;

import java.time.Duration;
import java.util.Locale;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.ballots.QuestionAsked;
import si.glas.ballots.QuestionId;
import si.glas.ballots.QuestionWithdrawn;
import si.glas.engine.NoVariables;
import si.glas.engine.ProcessMessages;

/** Tells the process of a question that it has been asked, or taken back; repeated until the engine has heard it. */
@Component
class QuestionBridge {

    private static final Duration TIME_TO_LIVE = Duration.ofDays(1);

    /** What the process begins with. */
    record Beginning(QuestionId questionId, String ruleSetId, String decidedBy) {}

    private final ProcessMessages messages;

    QuestionBridge(ProcessMessages messages) {
        this.messages = messages;
    }

    @Async
    @TransactionalEventListener
    void on(QuestionAsked event) {
        String decidedBy = event.electorate().name().toLowerCase(Locale.ROOT);
        messages.publish(
                "ballots.questionAsked",
                event.questionId().toString(),
                event.eventId(),
                TIME_TO_LIVE,
                new Beginning(event.questionId(), event.ruleSet(), decidedBy));
    }

    @Async
    @TransactionalEventListener
    void on(QuestionWithdrawn event) {
        messages.publish(
                "ballots.questionWithdrawn",
                event.questionId().toString(),
                event.eventId(),
                TIME_TO_LIVE,
                new NoVariables());
    }
}
