package si.glas.ballots;

import java.time.Instant;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.RuleSet;
import si.glas.timetable.WorkingDays;

/** When a ballot closes. */
@Component
class Closing {

    private final WorkingDays calendar;

    Closing(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /**
     * On the day that was agreed on beforehand, but not before the last second of the last day that the
     * rules give people.
     */
    Instant of(Motion motion, RuleSet rules, Instant openedAt) {
        Instant earliest =
                calendar.endOf(calendar.dayOf(openedAt).plusDays(rules.voting().days()));
        Instant agreed = motion.agreed();
        return agreed != null && agreed.isAfter(earliest) ? agreed : earliest;
    }
}
