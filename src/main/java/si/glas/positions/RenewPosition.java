package si.glas.positions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.NetworkSettings;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

/** Says, when its review date has come, whether the network still stands behind a position. */
@UseCase
public class RenewPosition {

    private final Positions positions;
    private final PositionDates dates;
    private final Deadlines deadlines;
    private final Chronicle chronicle;
    private final NetworkSettings network;
    private final InstantSource clock;

    RenewPosition(
            Positions positions,
            PositionDates dates,
            Deadlines deadlines,
            Chronicle chronicle,
            NetworkSettings network,
            InstantSource clock) {
        this.positions = positions;
        this.dates = dates;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
        this.network = network;
        this.clock = clock;
    }

    /** @return the next review date */
    public DeadlineId renew(PositionId id, int months, PersonId by) {
        positions.get(id);
        Instant next =
                clock.instant().atZone(network.timeZone()).plusMonths(months).toInstant();
        chronicle.record(Act.of("positions.positionRenewed", id, Actor.of(by)).with("until", next));
        dates.close(id, DeadlineView.Kind.RENEWAL);
        return deadlines.set(DeadlineView.Kind.RENEWAL, id.value(), UUID.randomUUID(), next, List.of());
    }

    /** The network does not stand behind it any more. */
    public void retire(PositionId id, String reason, PersonId by) {
        Position position = positions.change(id);
        position.enter(PositionView.Stage.RETIRED);
        positions.save(position);
        dates.close(id, DeadlineView.Kind.RENEWAL);
        chronicle.record(Act.of("positions.positionRetired", id, Actor.of(by)).because(reason));
    }
}
