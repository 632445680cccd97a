package si.glas.sample.play;

import java.time.Duration;
import java.time.Instant;
import si.glas.engine.EngineRest;
import si.glas.kernel.ProgramClock;
import si.glas.sample.SamplePart;

/** Lets time go by, from one timer of the processes to the next, and never before everything that is due is done. */
@SamplePart
class TimeLapse {

    /** Shorter than the engine waits for a job, so that it gives none to somebody else. */
    private static final Duration A_MOMENT = Duration.ofMinutes(4);

    private final ProgramClock clock;
    private final Rest rest;
    private Instant rested = Instant.EPOCH;

    TimeLapse(ProgramClock clock, Rest rest) {
        this.clock = clock;
        this.rest = rest;
    }

    /** Returns when it is that time and everything that was to happen before has happened. */
    void reach(Instant then) {
        EngineRest.Moment moment = rest.await();
        Instant timer = moment.nextTimer();
        while (timer != null && !timer.isAfter(then)) {
            clock.advanceTo(timer);
            timer = rest.await().nextTimer();
        }
        clock.advanceTo(then);
        rested = then;
    }

    /** The same for somebody who acts on their own: while others still hear of what was done a moment ago. */
    void slipTo(Instant then) {
        if (then.isBefore(rested.plus(A_MOMENT))) {
            clock.advanceTo(then);
        } else {
            reach(then);
        }
    }

    Instant now() {
        return clock.instant();
    }
}
