package si.glas.ballots;

import java.time.Instant;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.RuleSet;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.WorkingDays;

/** When a ballot closes. */
@Component
class Closing {

    private final PositionArchive positions;
    private final WorkingDays calendar;

    Closing(PositionArchive positions, WorkingDays calendar) {
        this.positions = positions;
        this.calendar = calendar;
    }

    /**
     * On the day that was agreed on at the position's start, but not before the last second of the last day that the
     * rules give people.
     */
    Instant of(PositionId position, RuleSet rules, Instant openedAt) {
        Instant earliest =
                calendar.endOf(calendar.dayOf(openedAt).plusDays(rules.voting().days()));
        return positions
                .agreedDate(position, DeadlineView.Kind.BALLOT)
                .filter(agreed -> agreed.isAfter(earliest))
                .orElse(earliest);
    }
}
