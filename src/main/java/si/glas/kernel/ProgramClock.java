package si.glas.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one clock of the program: the system's, except while a history is played in fast motion. Then it is set back once,
 * goes at its usual speed and is moved forward again and again, until it is the system's for good.
 *
 * <p>It never goes back once somebody may have looked at it.
 */
public final class ProgramClock extends Clock {

    private final InstantSource system;
    private volatile Duration behind = Duration.ZERO;
    private boolean settled;

    public ProgramClock() {
        this(Clock.systemUTC());
    }

    /** @param system what stands in for the system's */
    public ProgramClock(InstantSource system) {
        this.system = system;
    }

    @Override
    public Instant instant() {
        return system.instant().minus(behind);
    }

    /**
     * Makes it show a time of the past. Only whoever starts the program may do so, before anything else is started.
     *
     * @throws IllegalStateException if it is not the first to move this clock
     */
    public synchronized void setBackTo(Instant past) {
        if (settled) {
            throw new IllegalStateException("The clock has been moved already");
        }
        settled = true;
        behind = positive(Duration.between(past, system.instant()));
    }

    /** Moves it forward, not beyond the system's time; does nothing if it is later already. */
    public synchronized void advanceTo(Instant next) {
        settled = true;
        Duration remaining = positive(Duration.between(next, system.instant()));
        behind = remaining.compareTo(behind) < 0 ? remaining : behind;
    }

    /** From now on it shows the system's time. */
    public synchronized void catchUp() {
        settled = true;
        behind = Duration.ZERO;
    }

    /** How much it is behind the system's time. */
    public Duration behind() {
        return behind;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** The same clock, hanging in another time zone. */
    private static final class Elsewhere extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        private Elsewhere(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
