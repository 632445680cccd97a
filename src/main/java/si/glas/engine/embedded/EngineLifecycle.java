package si.glas.engine.embedded;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Starts the engine before, and stops it after, everything that works with it. */
final class EngineLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EngineLifecycle.class);

    /** A long replay or another Glas on this database are no reasons not to start. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EmbeddedEngine engine;
    private volatile boolean running;

    EngineLifecycle(EmbeddedEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start() {
        running = true;
        engine.start();
        try {
            if (!engine.awaitReady(PATIENCE)) {
                log.info(
                        engine.status() == EmbeddedEngine.Status.STANDING_BY
                                ? "Another Glas on this database is the engine; this one stands by"
                                : "The engine is still restoring its state");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            engine.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2048;
    }
}
