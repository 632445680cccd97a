package si.glas.engine.embedded.processing;

import io.camunda.zeebe.scheduler.clock.ActorClock;
import java.time.InstantSource;

/** Lets the engine's timers follow the given source of time, which tests can move. Used by one thread at a time. */
final class EngineClock implements ActorClock {

    private final InstantSource source;

    EngineClock(InstantSource source) {
        this.source = source;
    }

    /** Nothing is cached between ticks, so there is always something new. */
    @Override
    public boolean update() {
        return true;
    }

    @Override
    public long getTimeMillis() {
        return source.millis();
    }

    @Override
    public long getNanosSinceLastMillisecond() {
        return 0;
    }

    @Override
    public long getNanoTime() {
        return System.nanoTime();
    }
}
