package si.glas.bench.contestant;

import java.time.Duration;

/** Measures from the moment it is made. */
final class Stopwatch {

    private final long start = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    double millis() {
        return elapsed().toNanos() / 1e6;
    }

    double seconds() {
        return elapsed().toNanos() / 1e9;
    }
}
