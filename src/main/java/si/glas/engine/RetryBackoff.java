package si.glas.engine;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long a failed job rests before it is tried again: twice as long before each try, and longest before the last one.
 *
 * <p>It counts back from the last try because a job says how many tries are left, but not how many there were.
 */
record RetryBackoff(Duration shortest, Duration longest, DoubleSupplier random) {

    private static final double JITTER = 0.25;
    private static final int GREATEST_SHIFT = 30;

    /**
     * @param longest of this job, if its model says so
     * @param retriesLeft after the failure; 0 or more
     */
    Duration after(int retriesLeft, Duration longest) {
        long halved = longest.toMillis() >> Math.clamp(retriesLeft - 1L, 0, GREATEST_SHIFT);
        long wait = Math.max(halved, Math.min(shortest.toMillis(), longest.toMillis()));
        // Jobs that failed together, because something was down, should not all come back in the same moment.
        double jitter = 1 + JITTER * (2 * random.getAsDouble() - 1);
        return Duration.ofMillis(Math.round(wait * jitter));
    }

    Duration after(int retriesLeft) {
        return after(retriesLeft, longest);
    }
}
