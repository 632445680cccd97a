package si.glas.ballots;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
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

    Instant of(Motion motion, RuleSet rules, Instant openedAt) {
        Integer minutes = rules.voting().minutes();
        return minutes == null
                ? onItsDay(motion, Objects.requireNonNull(rules.voting().days()), openedAt)
                : atTheMeeting(minutes, openedAt);
    }

    /**
     * On the day that was agreed on beforehand, but not before the last second of the last day that the
     * rules give people.
     */
    private Instant onItsDay(Motion motion, int days, Instant openedAt) {
        Instant earliest = calendar.endOf(calendar.dayOf(openedAt).plusDays(days));
        Instant agreed = motion.agreed();
        return agreed != null && agreed.isAfter(earliest) ? agreed : earliest;
    }

    /** People are told a full minute: the first one at which they have had all of their time. */
    private static Instant atTheMeeting(int minutes, Instant openedAt) {
        Instant earliest = openedAt.plus(minutes, ChronoUnit.MINUTES);
        Instant fullMinute = earliest.truncatedTo(ChronoUnit.MINUTES);
        return fullMinute.equals(earliest) ? earliest : fullMinute.plus(1, ChronoUnit.MINUTES);
    }
}
