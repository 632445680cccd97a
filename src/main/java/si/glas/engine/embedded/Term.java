package si.glas.engine.embedded;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.engine.EngineRest;
import si.glas.engine.embedded.log.DamagedLog;
import si.glas.engine.embedded.log.GroupCommits;
import si.glas.engine.embedded.log.PostgresLogStorage;
import si.glas.engine.embedded.log.WriterLock;
import si.glas.engine.embedded.processing.Processor;
import si.glas.engine.embedded.projection.OpenWork;
import si.glas.engine.embedded.projection.Projection;
import si.glas.engine.embedded.projection.Retention;
import si.glas.engine.embedded.rest.Router;
import si.glas.engine.embedded.rest.command.CommandRoutes;
import si.glas.engine.embedded.rest.search.SearchRoutes;
import si.glas.engine.embedded.snapshot.Snapshots;
import si.glas.engine.embedded.state.MemoryState;

/** The time during which this program holds the writer lock and is the engine: from restored state to failure or stop. */
final class Term implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Term.class);
    private static final Duration SNAPSHOT_CHECK_INTERVAL = Duration.ofSeconds(1);
    private static final Duration RETENTION_INTERVAL = Duration.ofHours(1);

    private final DataSource dataSource;
    private final EmbeddedEngineProperties properties;
    private final InstantSource clock;
    private final Generation generation;
    private final Snapshots snapshots;
    private final MemoryState state;
    private final Projection projection = new Projection();
    private final GroupCommits commits;
    private final Processor processor;
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final ScheduledExecutorService maintenance = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("engine-maintenance").factory());
    private long snapshotPosition;

    Term(
            WriterLock lock,
            DataSource dataSource,
            EmbeddedEngineProperties properties,
            InstantSource clock,
            Generation generation)
            throws SQLException {
        this.dataSource = dataSource;
        this.properties = properties;
        this.clock = clock;
        this.generation = generation;
        snapshots = new Snapshots(dataSource);
        Snapshots.Restored restored = snapshots.restore();
        state = restored.state();
        snapshotPosition = Math.max(0, state.processedPosition());
        commits = new GroupCommits(lock.connection(), projection, failure::complete);
        PostgresLogStorage storage = new PostgresLogStorage(dataSource, commits, restored.log(), failure::complete);
        processor = new Processor(
                storage, commits, state, generation.firstKey(Processor.PARTITION), clock, failure::complete);
    }

    /** Returns when the log is replayed and commands are taken. */
    void start() {
        commits.start();
        await(processor.start());
        schedule(this::storeSnapshotIfDue, SNAPSHOT_CHECK_INTERVAL);
        schedule(this::forgetFinished, RETENTION_INTERVAL);
    }

    private void schedule(Runnable task, Duration interval) {
        maintenance.scheduleWithFixedDelay(task, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void storeSnapshotIfDue() {
        if (commits.lastAppended() - snapshotPosition >= properties.snapshotEvery()) {
            try {
                snapshotPosition = snapshots.take(state, commits);
                log.debug("Stored the engine's state at position {}", snapshotPosition);
            } catch (Exception e) {
                log.warn("The engine's state could not be stored; the next start will take longer", e);
            }
        }
    }

    private void forgetFinished() {
        try {
            int deleted = new Retention(dataSource)
                    .deleteFinishedBefore(clock.instant().minus(properties.retention()));
            log.debug("Deleted {} finished process instances", deleted);
        } catch (SQLException e) {
            log.warn("Finished process instances could not be deleted; the next try is in an hour", e);
        }
    }

    /** Camunda's REST API over this engine. */
    Router routes() {
        Router router = new Router();
        CommandRoutes.addTo(
                router, processor.commands(), processor.jobAvailability(), Long.toString(generation.number()));
        SearchRoutes.addTo(router, dataSource);
        return router;
    }

    /** None as long as there is something to do. */
    Optional<EngineRest.Moment> rest() {
        long position = commits.lastAppended();
        // In this order: what has been read and is durable has been noted as open work.
        boolean allDone = processor.read() == position && commits.durable() == position;
        OpenWork work = projection.openWork();
        boolean nothingLeft = !work.hasJobs() && !work.hasTimersDueAt(clock.instant());
        Instant nextTimer = work.nextTimer().orElse(null);
        return allDone && nothingLeft && commits.lastAppended() == position
                ? Optional.of(new EngineRest.Moment(position, nextTimer))
                : Optional.empty();
    }

    /**
     * Waits for the given event.
     *
     * @throws DamagedLog if the term cannot go on before, because the log is damaged
     * @throws TermFailed if it cannot go on for another reason
     */
    void await(CompletableFuture<?> event) {
        CompletableFuture.anyOf(event, failure).join();
        if (failure.isDone()) {
            throw failure.join() instanceof DamagedLog damaged ? damaged : new TermFailed(failure.join());
        }
    }

    @Override
    public void close() throws Exception {
        maintenance.shutdownNow();
        processor.close();
        commits.close();
    }
}
