package si.glas.engine.embedded;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.engine.embedded.log.GroupCommits;
import si.glas.engine.embedded.log.PostgresLogStorage;
import si.glas.engine.embedded.log.WriterLock;
import si.glas.engine.embedded.processing.Commands;
import si.glas.engine.embedded.processing.JobAvailability;
import si.glas.engine.embedded.processing.Processor;
import si.glas.engine.embedded.projection.Projection;
import si.glas.engine.embedded.snapshot.Snapshots;
import si.glas.engine.embedded.state.MemoryState;

/** The time during which this program holds the writer lock and is the engine: from restored state to failure or stop. */
final class Term implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Term.class);
    private static final Duration MAINTENANCE_INTERVAL = Duration.ofSeconds(1);

    private final EmbeddedEngineProperties properties;
    private final GroupCommits commits;
    private final Snapshots snapshots;
    private final MemoryState state;
    private final Processor processor;
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final ScheduledExecutorService maintenance = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("engine-maintenance").factory());
    private long snapshotPosition;

    Term(WriterLock lock, DataSource dataSource, EmbeddedEngineProperties properties, InstantSource clock)
            throws SQLException {
        this.properties = properties;
        snapshots = new Snapshots(dataSource);
        Snapshots.Restored restored = snapshots.restore();
        state = restored.state();
        snapshotPosition = Math.max(0, state.processedPosition());
        commits = new GroupCommits(lock.connection(), new Projection(), failure::complete);
        PostgresLogStorage storage = new PostgresLogStorage(dataSource, commits, restored.log());
        processor = new Processor(storage, commits, state, clock, failure::complete);
    }

    /** Returns when the log is replayed and commands are taken. */
    void start() throws InterruptedException {
        commits.start();
        processor.start();
        maintenance.scheduleWithFixedDelay(
                this::maintain,
                MAINTENANCE_INTERVAL.toMillis(),
                MAINTENANCE_INTERVAL.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void maintain() {
        if (commits.lastAppended() - snapshotPosition >= properties.snapshotEvery()) {
            takeSnapshot();
        }
    }

    private void takeSnapshot() {
        try {
            snapshotPosition = snapshots.take(state, commits);
            LOG.debug("Stored the engine's state at position {}", snapshotPosition);
        } catch (Exception e) {
            LOG.warn("The engine's state could not be stored; the next start takes longer", e);
        }
    }

    Commands commands() {
        return processor.commands();
    }

    JobAvailability jobAvailability() {
        return processor.jobAvailability();
    }

    /** Completed with what went wrong, when the term cannot go on. */
    CompletableFuture<Throwable> failure() {
        return failure;
    }

    @Override
    public void close() throws Exception {
        maintenance.shutdownNow();
        processor.close();
        commits.close();
    }
}
