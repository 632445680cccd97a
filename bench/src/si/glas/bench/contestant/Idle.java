package si.glas.bench.contestant;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until all that was started has come to its end. */
final class Idle {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Idle() {}

    static void await(Contestant contestant) throws InterruptedException {
        Stopwatch waited = new Stopwatch();
        for (long running = contestant.runningInstances(); running > 0; running = contestant.runningInstances()) {
            if (waited.elapsed().compareTo(PATIENCE) > 0) {
                throw new IllegalStateException(
                        "%d instances have not ended within %d s".formatted(running, PATIENCE.toSeconds()));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
