package si.glas.timetable;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import si.glas.timetable.TimeLeft.Urgency;

/** Counts the working days that are left. In templates: {@code @countdown}. */
@Component("countdown")
public class Countdown {

    private static final int FEW_WORKING_DAYS = 2;

    private final WorkingDays calendar;
    private final InstantSource clock;

    Countdown(WorkingDays calendar, InstantSource clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public TimeLeft to(Instant dueAt) {
        Instant now = clock.instant();
        LocalDate today = calendar.dayOf(now);
        LocalDate day = calendar.dayOf(dueAt);
        long days = ChronoUnit.DAYS.between(today, day);
        return dueAt.isAfter(now)
                ? ahead(dueAt, days, calendar.between(today, day))
                : new TimeLeft(dueAt, Urgency.OVERDUE, "timetable.left.overdue", -days);
    }

    private static TimeLeft ahead(Instant dueAt, long days, int workingDays) {
        Urgency urgency = workingDays <= FEW_WORKING_DAYS ? Urgency.SOON : Urgency.LATER;
        // Between holidays there may be no working day left although there are days.
        return days < 2 || workingDays == 0
                ? new TimeLeft(dueAt, urgency, "timetable.left.days", days)
                : new TimeLeft(dueAt, urgency, "timetable.left.workingDays", workingDays);
    }
}
