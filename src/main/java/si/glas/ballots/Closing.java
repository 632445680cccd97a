package si.glas.ballots;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.RuleSet;
import si.glas.kernel.NetworkSettings;

/** When a ballot closes, and when those who have not voted are reminded. */
@Component
class Closing {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final ZoneId zone;
    private final BallotSettings settings;

    Closing(NetworkSettings network, BallotSettings settings) {
        this.zone = network.timeZone();
        this.settings = settings;
    }

    /** The last second of the last day that the rules give people, as the network's clocks show it. */
    Instant of(RuleSet rules, Instant openedAt) {
        return openedAt.atZone(zone)
                .toLocalDate()
                .plusDays(rules.voting().days())
                .atTime(LAST_SECOND)
                .atZone(zone)
                .toInstant();
    }

    List<Instant> reminders(Instant closesAt) {
        return settings.reminders().stream().map(closesAt::minus).toList();
    }
}
