package si.glas.engine.embedded;

import java.net.URI;
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
import si.glas.engine.EngineRest;
import si.glas.engine.embedded.log.DamagedLog;
import si.glas.engine.embedded.log.WriterLock;
import si.glas.engine.embedded.rest.Gateway;

/**
 * Camunda 8 in this program: a single-node engine for development, evaluation and small networks, whose log and
 * searchable data are in PostgreSQL.
 *
 * <p>Of several programs on one database one is the engine, the others stand by and one of them takes over when the
 * first is gone. A program that loses its database connection stops being the engine, and stands by again.
 */
public final class EmbeddedEngine implements EngineRest, AutoCloseable {

    /** What this program is at the moment. */
    public enum Status {
        STOPPED,
        STANDING_BY,
        STARTING,
        READY,
        FAILED
    }

    private static final Logger log = LoggerFactory.getLogger(EmbeddedEngine.class);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);

    private final DataSource dataSource;
    private final EmbeddedEngineProperties properties;
    private final InstantSource clock;
    private final Gateway gateway;
    private final Thread thread = Thread.ofPlatform().name("engine").unstarted(this::run);
    private final CompletableFuture<@Nullable Void> closing = new CompletableFuture<>();
    private final Trouble trouble = new Trouble(log);
    private volatile Generation generation = Generation.first();
    private volatile Status status = Status.STOPPED;
    private volatile @Nullable Term serving;
    private boolean rehearsed;

    /**
     * @param clock that the engine's timers follow
     * @param token that each request to the REST API must carry
     */
    public EmbeddedEngine(
            DataSource dataSource, EmbeddedEngineProperties properties, InstantSource clock, String token) {
        this.dataSource = dataSource;
        this.properties = properties;
        this.clock = clock;
        this.gateway = new Gateway(properties.port(), token);
    }

    /** Begins to serve the REST API, and to be the engine as soon as no other program is. */
    public void start() {
        EngineSchema.migrate(dataSource);
        gateway.start();
        thread.start();
    }

    public URI address() {
        return gateway.address();
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
            generation.ready().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DamagedLog damaged ? damaged : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public Optional<Moment> now() {
        Term term = serving;
        return term == null ? Optional.empty() : term.rest();
    }

    /**
     * Forgets everything: models, instances, history. For tests, and only while this program is the engine.
     *
     * @return the generation that begins, to be completed when it is ready
     */
    public CompletableFuture<Generation> purge() {
        Generation successor = generation.next();
        generation.successor().complete(successor);
        return successor.ready().thenApply(ready -> successor);
    }

    private void run() {
        while (!closing.isDone()) {
            try {
                status = Status.STANDING_BY;
                Optional<WriterLock> lock = WriterLock.tryAcquire(dataSource);
                if (lock.isPresent()) {
                    serve(lock.get());
                } else {
                    standBy();
                }
            } catch (DamagedLog e) {
                status = Status.FAILED;
                log.error("{}", e.getMessage());
                generation.ready().completeExceptionally(e);
                return;
            } catch (Exception | Error e) {
                trouble.report(e);
                pause();
            }
        }
        status = Status.STOPPED;
    }

    private void serve(WriterLock lock) throws Exception {
        try (lock) {
            while (!closing.isDone()) {
                serveTerm(lock);
                if (generation.successor().isDone()) {
                    EngineSchema.clear(lock.connection());
                    generation = generation.successor().join();
                }
            }
        }
    }

    private void serveTerm(WriterLock lock) throws Exception {
        status = Status.STARTING;
        try (Term term = new Term(lock, dataSource, properties, clock, generation)) {
            term.start();
            serving = term;
            gateway.serve(term.routes());
            status = Status.READY;
            trouble.over();
            generation.ready().complete(null);
            try {
                term.await(CompletableFuture.anyOf(closing, generation.successor()));
            } finally {
                serving = null;
                gateway.withdraw();
            }
        }
    }

    private void standBy() {
        if (!rehearsed) {
            rehearsed = true;
            Rehearsal.run(dataSource, clock);
        }
        pause();
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
        thread.join(STOP_TIMEOUT);
        gateway.close();
    }
}
