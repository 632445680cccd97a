package si.glas.engine.embedded.processing;

import io.camunda.zeebe.scheduler.ActorScheduler.ActorSchedulerBuilder;
import org.agrona.concurrent.IdleStrategy;

/**
 * Lets a thread of the engine rest only after a whole round of its timer wheel.
 *
 * <p>Camunda's actor threads look at one spoke of the wheel each time they look for work: with a rest of up to 20 ms
 * before each look, a due timer would be found after up to 640 ms. A round without rests takes some microseconds.
 */
final class WholeRounds implements IdleStrategy {

    /** As in Camunda's {@code ActorTimerQueue}. */
    static final int SPOKES = 32;

    private final IdleStrategy rests;
    private int looks;

    WholeRounds() {
        this(ActorSchedulerBuilder.defaultIdleStrategySupplier());
    }

    /** @param rests what to do between rounds */
    WholeRounds(IdleStrategy rests) {
        this.rests = rests;
    }

    @Override
    public void idle() {
        looks++;
        if (looks % SPOKES == 0) {
            rests.idle();
        }
    }

    @Override
    public void idle(int work) {
        if (work > 0) {
            reset();
        } else {
            idle();
        }
    }

    @Override
    public void reset() {
        looks = 0;
        rests.reset();
    }
}
