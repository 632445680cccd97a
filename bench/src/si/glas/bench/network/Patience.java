package si.glas.bench.network;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what processes do by themselves. */
public final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Patience() {}

    public static <T> T await(String what, Supplier<Optional<T>> look) {
        return await(what, BETWEEN_LOOKS, look);
    }

    public static <T> T await(String what, Duration betweenLooks, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nothing is to be seen of " + what);
            }
            LockSupport.parkNanos(betweenLooks.toNanos());
            seen = look.get();
        }
        return seen.get();
    }
}
