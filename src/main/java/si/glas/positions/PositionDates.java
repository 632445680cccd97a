package si.glas.positions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.language.Dates;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.Plans;
import si.glas.timetable.Reminders;

/** When the steps of a position are due. */
@Component
class PositionDates {

    private final Positions positions;
    private final Deadlines deadlines;
    private final Reminders reminders;
    private final Plans plans;
    private final Dates dates;
    private final InstantSource clock;

    PositionDates(
            Positions positions,
            Deadlines deadlines,
            Reminders reminders,
            Plans plans,
            Dates dates,
            InstantSource clock) {
        this.positions = positions;
        this.deadlines = deadlines;
        this.reminders = reminders;
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
        Instant dueAt = dueAt(id, kind);
        return deadlines.set(kind, id.value(), about, dueAt, reminders.before(kind, dueAt));
    }

    /** Nobody is waited for any more by the deadline of a step. */
    void close(PositionId id, DeadlineView.Kind kind) {
        deadlines.openOn(Set.of(id.value())).stream()
                .filter(deadline -> deadline.kind() == kind)
                .forEach(deadline -> deadlines.close(deadline.id()));
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
