package si.glas.timetable.process;

import java.time.Duration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.engine.NoVariables;
import si.glas.engine.ProcessMessages;
import si.glas.timetable.DeadlineMoved;

/** Tells the process that waits for a deadline that it has been moved. */
@Component
class DeadlineMovedBridge {

    private static final String MESSAGE = "timetable.deadlineMoved";

    /** A process that is just planning its wait takes the message as soon as it waits. */
    private static final Duration TIME_TO_LIVE = Duration.ofMinutes(10);

    private final ProcessMessages messages;

    DeadlineMovedBridge(ProcessMessages messages) {
        this.messages = messages;
    }

    @Async
    @TransactionalEventListener
    void tell(DeadlineMoved moved) {
        messages.publish(MESSAGE, moved.deadlineId().toString(), moved.eventId(), TIME_TO_LIVE, new NoVariables());
    }
}
