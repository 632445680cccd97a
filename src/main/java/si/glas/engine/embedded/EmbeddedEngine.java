package si.glas.engine.embedded;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.engine.embedded.log.DamagedLog;
import si.glas.engine.embedded.log.WriterLock;
import si.glas.engine.embedded.processing.Commands;

/**
 * Camunda 8 in this program: a single-node engine for development, evaluation and small networks, whose log and
 * searchable data are in PostgreSQL.
 *
 * <p>Of several programs on one database one is the engine, the others stand by and one of them takes over when the
 * first is gone. A program that loses its database connection stops being the engine, and stands by again.
 */
public final class EmbeddedEngine implements AutoCloseable {

    /** What this program is at the moment. */
    public enum Status {
        STOPPED,
        STANDING_BY,
        STARTING,
        READY,
        FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedEngine.class);

    private final DataSource dataSource;
    private final EmbeddedEngineProperties properties;
    private final InstantSource clock;
    private final Thread thread = Thread.ofPlatform().name("engine").unstarted(this::run);
    private final CompletableFuture<@Nullable Void> closing = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> firstReady = new CompletableFuture<>();
    private volatile Status status = Status.STOPPED;
    private volatile @Nullable Term term;

    public EmbeddedEngine(DataSource dataSource, EmbeddedEngineProperties properties, InstantSource clock) {
        this.dataSource = dataSource;
        this.properties = properties;
        this.clock = clock;
    }

    public void start() {
        EngineSchema.migrate(dataSource);
        thread.start();
    }

    public Status status() {
        return status;
    }

    /**
     * @return whether this program has become the engine within that time
     * @throws DamagedLog if it never will
     */
    public boolean awaitReady(Duration timeout) throws InterruptedException {
        try {
            firstReady.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DamagedLog damaged ? damaged : new IllegalStateException(e.getCause());
        }
    }

    /** The way into the engine, while this program is it. */
    Optional<Commands> commands() {
        return Optional.ofNullable(term).map(Term::commands);
    }

    private void run() {
        while (!closing.isDone()) {
            try {
                status = Status.STANDING_BY;
                Optional<WriterLock> lock = WriterLock.tryAcquire(dataSource);
                if (lock.isPresent()) {
                    serve(lock.get());
                } else {
                    pause();
                }
            } catch (DamagedLog e) {
                status = Status.FAILED;
                LOG.error("{}", e.getMessage());
                firstReady.completeExceptionally(e);
                return;
            } catch (Exception e) {
                LOG.error("The engine has stopped; it starts again as soon as it can", e);
                pause();
            }
        }
        status = Status.STOPPED;
    }

    private void serve(WriterLock lock) throws Exception {
        status = Status.STARTING;
        try (lock;
                Term newTerm = new Term(lock, dataSource, properties, clock)) {
            newTerm.start();
            term = newTerm;
            status = Status.READY;
            firstReady.complete(null);
            CompletableFuture.anyOf(newTerm.failure(), closing).join();
            if (newTerm.failure().isDone()) {
                throw new IllegalStateException(
                        "The engine cannot go on", newTerm.failure().join());
            }
        } finally {
            term = null;
        }
    }

    /** Waits for the next try, or for the end. */
    private void pause() {
        closing.copy()
                .completeOnTimeout(null, properties.standbyInterval().toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    @Override
    public void close() throws InterruptedException {
        closing.complete(null);
        thread.join(Duration.ofSeconds(30));
    }
}
