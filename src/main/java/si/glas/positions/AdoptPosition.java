package si.glas.positions;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;

/** Makes a position what the network says; it is published, and reviewed after a year. */
@UseCase
public class AdoptPosition {

    /**
     * @param addresseeIds the decision-makers to whom it goes
     * @param deadlineId when it is reviewed
     */
    public record Adopted(List<UUID> addresseeIds, DeadlineId deadlineId) {}

    private final Positions positions;
    private final PositionDates dates;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AdoptPosition(
            Positions positions,
            PositionDates dates,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.positions = positions;
        this.dates = dates;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    public Adopted adopt(PositionId id, VersionId version) {
        Position position = positions.change(id);
        if (position.isIn(PositionView.Stage.BALLOT)) {
            position.adopt(clock.instant());
            positions.save(position);
            chronicle.record(Act.of("positions.positionAdopted", id, Actor.PROCESS));
            events.publishEvent(new PositionAdopted(UUID.randomUUID(), id, version));
        }
        DeadlineId renewal = dates.set(id, DeadlineView.Kind.RENEWAL, version.value());
        return new Adopted(position.view().addressees(), renewal);
    }
}
