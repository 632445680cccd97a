package si.glas.bench.contestant;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Starts instances of three service tasks as fast as the engine ends them. */
final class ServiceTaskRound {

    /** Enough to keep every thread busy, and few enough that the queue is not what is measured. */
    static final int UNDER_WAY = 256;

    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore room = new Semaphore(UNDER_WAY);

    /** To be called when the last service task of an instance is done. */
    void lastTaskDone() {
        room.release();
    }

    /** Starts instances for that time, then waits until the last one has ended. */
    Map<String, Double> play(Contestant contestant, int clients, Duration duration) throws Exception {
        room.drainPermits();
        room.release(UNDER_WAY);
        LongAdder started = new LongAdder();
        Stopwatch watch = new Stopwatch();
        Threads.run(clients, () -> {
            while (watch.elapsed().compareTo(duration) < 0) {
                awaitRoom();
                contestant.startInstance(Model.THREE_SERVICE_TASKS);
                started.increment();
            }
            return null;
        });
        Idle.await(contestant);
        return Map.of("rate", started.sum() / watch.seconds());
    }

    private void awaitRoom() throws InterruptedException {
        if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No instance has ended for %d s".formatted(PATIENCE_SECONDS));
        }
    }
}
