package si.glas.positions.process;

import java.time.Duration;
import java.util.Locale;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.engine.NoVariables;
import si.glas.engine.ProcessMessages;
import si.glas.positions.PositionId;
import si.glas.positions.PositionStarted;
import si.glas.positions.PositionWithdrawn;

/** Tells the process of a position what people have done; repeated until the engine has heard it. */
@Component
class PositionBridge {

    private static final Duration TIME_TO_LIVE = Duration.ofDays(1);

    /** What the process begins with. */
    record Beginning(PositionId positionId, String kind, boolean hasMandate, String matter, int reading) {}

    private final ProcessMessages messages;

    PositionBridge(ProcessMessages messages) {
        this.messages = messages;
    }

    @Async
    @TransactionalEventListener
    void on(PositionStarted event) {
        Beginning beginning =
                new Beginning(event.positionId(), lower(event.kind()), event.hasMandate(), lower(event.matter()), 1);
        messages.publish(
                "positions.positionStarted", event.positionId().toString(), event.eventId(), TIME_TO_LIVE, beginning);
    }

    @Async
    @TransactionalEventListener
    void on(PositionWithdrawn event) {
        messages.publish(
                "positions.positionWithdrawn",
                event.positionId().toString(),
                event.eventId(),
                TIME_TO_LIVE,
                new NoVariables());
    }

    /** As the decision tables write it. */
    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
