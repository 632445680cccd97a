package si.glas.positions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.language.Dates;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.Plans;

/** When the steps of a position are due. */
@Component
class PositionDates {

    private final Positions positions;
    private final Deadlines deadlines;
    private final Plans plans;
    private final Dates dates;
    private final InstantSource clock;

    PositionDates(Positions positions, Deadlines deadlines, Plans plans, Dates dates, InstantSource clock) {
        this.positions = positions;
        this.deadlines = deadlines;
        this.plans = plans;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Sets the deadline of a step: the date agreed on at the start, or the usual time from now where none was agreed on
     * or it has passed, as in a second reading.
     *
     * @param about what is due
     */
    DeadlineId set(PositionId id, DeadlineView.Kind kind, UUID about) {
        return deadlines.set(kind, id.value(), about, dueAt(id, kind), List.of());
    }

    Optional<Instant> agreed(PositionId id, DeadlineView.Kind kind) {
        return Optional.ofNullable(positions.get(id).dates().get(kind));
    }

    private Instant dueAt(PositionId id, DeadlineView.Kind kind) {
        Instant agreed = positions.get(id).dates().get(kind);
        return agreed != null && agreed.isAfter(clock.instant())
                ? agreed
                : plans.usual(kind, dates.localDay(clock.instant())).dueAt();
    }
}
