package si.glas.engine;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The client's timers on one thread, and a virtual thread for every job, so that slow jobs keep nobody waiting. */
final class JobThreads extends ScheduledThreadPoolExecutor {

    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private final Phaser working = new Phaser(1) {
        @Override
        protected boolean onAdvance(int phase, int registeredParties) {
            return false;
        }
    };

    JobThreads() {
        super(1, Thread.ofPlatform().daemon().name("glas-jobs").factory());
        setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable job) {
        working.register();
        Thread.ofVirtual().name("glas-job").start(() -> run(job));
    }

    private void run(Runnable job) {
        running.add(Thread.currentThread());
        try {
            job.run();
        } finally {
            running.remove(Thread.currentThread());
            working.arriveAndDeregister();
        }
    }

    /** Waits until no job is being worked on, and tells whether that came to pass. */
    boolean awaitIdle(Duration patience) {
        try {
            working.awaitAdvanceInterruptibly(working.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the timers and interrupts whoever still works: the engine will give their jobs to somebody else. */
    @Override
    public void shutdown() {
        super.shutdown();
        running.forEach(Thread::interrupt);
    }
}
