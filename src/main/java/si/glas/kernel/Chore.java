package si.glas.kernel;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that waits in the database: done at the start, soon after somebody asks, and every so often in case that an
 * asking was lost with its program.
 *
 * <p>Asking costs nothing and waits for nobody. This program never does the same chore twice at once; others on the same
 * database may.
 */
public final class Chore implements SmartLifecycle {

    /** What there is to do; it may fail, because it is done again with the next asking. */
    @FunctionalInterface
    public interface Work {

        /** @param goOn tells whether there is time to begin another part; not any more when Glas stops */
        void doIt(BooleanSupplier goOn);
    }

    private static final Logger log = LoggerFactory.getLogger(Chore.class);

    private static final long PATIENCE_SECONDS = 30;

    private final String name;
    private final Duration every;
    private final Work work;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable ScheduledThreadPoolExecutor thread;

    public Chore(String name, Duration every, Work work) {
        this.name = name;
        this.every = every;
        this.work = work;
    }

    /** Asks as soon as the caller's transaction has committed, or now if there is none. */
    public void askAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ask();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ask();
            }
        });
    }

    public void ask() {
        ScheduledThreadPoolExecutor running = thread;
        // Whoever asks before the start or during the stop is served by a start.
        if (running != null && asked.compareAndSet(false, true)) {
            running.execute(this::doIt);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledThreadPoolExecutor starting = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory(), new ScheduledThreadPoolExecutor.DiscardPolicy());
        thread = starting;
        starting.scheduleWithFixedDelay(this::doIt, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void doIt() {
        // Before the work: what is asked for while it is done may come too late for it.
        asked.set(false);
        try {
            work.doIt(this::isRunning);
        } catch (RuntimeException e) {
            log.warn("{} failed and will be tried again", name, e);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledThreadPoolExecutor stopping = thread;
        if (stopping == null) {
            return;
        }
        thread = null;
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("{} is still at work and is left alone", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
