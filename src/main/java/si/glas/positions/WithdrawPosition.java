package si.glas.positions;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionView.Stage;

/** Takes a position back, at any time, for a reason that everybody can read. */
@UseCase
public class WithdrawPosition {

    private final Positions positions;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;

    WithdrawPosition(Positions positions, Chronicle chronicle, ApplicationEventPublisher events) {
        this.positions = positions;
        this.chronicle = chronicle;
        this.events = events;
    }

    /** @throws PositionIsOver if there is nothing to take back any more */
    public void withdraw(PositionId id, String reason, PersonId by) {
        Position position = positions.change(id);
        position.enter(Stage.WITHDRAWN);
        positions.save(position);
        chronicle.record(Act.of("positions.positionWithdrawn", id, Actor.of(by)).because(reason));
        events.publishEvent(new PositionWithdrawn(UUID.randomUUID(), id));
    }
}
