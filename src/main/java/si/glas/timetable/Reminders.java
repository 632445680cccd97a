package si.glas.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * When those who have not acted are reminded: as long before the deadline as the settings say, or sooner before it where
 * there is little time.
 */
@Component
public class Reminders {

    private static final Duration TOO_SHORT = Duration.ofHours(2);

    private final TimetableSettings settings;
    private final InstantSource clock;

    Reminders(TimetableSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** For a deadline that is set now; none if hardly any time is left. */
    public List<Instant> before(DeadlineView.Kind kind, Instant dueAt) {
        return before(kind, dueAt, 0);
    }

    /** @param given how many of them people have had already */
    List<Instant> before(DeadlineView.Kind kind, Instant dueAt, int given) {
        Duration left = Duration.between(clock.instant(), dueAt);
        return left.compareTo(TOO_SHORT) < 0
                ? List.of()
                : settings.reminders().before(kind).stream()
                        .skip(given)
                        .map(lead -> dueAt.minus(within(left, lead, kind)))
                        .toList();
    }

    /** The earliest reminder comes when half of the time has gone by, at the earliest; the others keep their proportion. */
    private Duration within(Duration left, Duration lead, DeadlineView.Kind kind) {
        Duration longest = settings.reminders().before(kind).getFirst();
        double share = Math.min(1, left.toSeconds() / 2.0 / longest.toSeconds());
        return Duration.ofSeconds(Math.round(lead.toSeconds() * share));
    }
}
