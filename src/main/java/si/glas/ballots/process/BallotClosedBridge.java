package si.glas.ballots.process;

import java.time.Duration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.ballots.BallotClosed;
import si.glas.engine.NoVariables;
import si.glas.engine.ProcessMessages;

/** Tells the process that waits for the closing that it has come early. */
@Component
class BallotClosedBridge {

    /** The process may not wait yet, if a small board votes at once; and if it never heard, it counts on the day. */
    private static final Duration TIME_TO_LIVE = Duration.ofHours(1);

    private final ProcessMessages messages;

    BallotClosedBridge(ProcessMessages messages) {
        this.messages = messages;
    }

    @Async
    @TransactionalEventListener
    void tell(BallotClosed closed) {
        messages.publish(
                "ballots.ballotClosed",
                closed.ballotId().toString(),
                closed.eventId(),
                TIME_TO_LIVE,
                new NoVariables());
    }
}
