package si.glas.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The real time, until a test moves it. */
public final class MovableTime implements InstantSource {

    private volatile Duration moved = Duration.ZERO;

    @Override
    public Instant instant() {
        // As exact as the database keeps it.
        return Instant.now().plus(moved).truncatedTo(ChronoUnit.MICROS);
    }

    public void move(Duration by) {
        moved = moved.plus(by);
    }

    public void reset() {
        moved = Duration.ZERO;
    }
}
