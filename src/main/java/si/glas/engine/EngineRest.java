package si.glas.engine;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether the engine has nothing to do at the moment. Only the engine inside this program can tell. */
public interface EngineRest {

    /** None as long as the engine is at work, a timer is due, or somebody works on one of its jobs. */
    Optional<Moment> now();

    /**
     * A moment in which the engine waits for people, messages and timers, and for nothing else.
     *
     * @param position how far it has got: if it is the same later on, nothing has happened in between
     * @param nextTimer when a process that runs will go on by itself; none if none will
     */
    record Moment(long position, @Nullable Instant nextTimer) {}
}
