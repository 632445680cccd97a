package si.glas.processtest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes as the system's does, but ahead of it by as much as the test wants. */
public final class MovableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public synchronized void add(Duration duration) {
        ahead = ahead.plus(duration);
    }

    void reset() {
        ahead = Duration.ZERO;
    }
}
