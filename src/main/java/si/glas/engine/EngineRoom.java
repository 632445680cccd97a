package si.glas.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Sets to work and stops again: checks the models, deploys them as soon as the engine answers, then opens the workers.
 *
 * <p>An engine that does not answer for a while is no reason not to start: another Glas may hold the engine's log, and
 * this one stands by. Models that cannot be run are one.
 */
class EngineRoom implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EngineRoom.class);
    private static final String LICENCE =
            "The engine inside Glas is Camunda's, under the Camunda License 1.0: it is free"
                    + " for development, testing and evaluation; production use needs a licence from Camunda, or a Camunda"
                    + " cluster or Camunda's SaaS (settings camunda.client.*).";
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final ProcessDeployment deployment;
    private final JobWorkers workers;
    private final Duration patience;
    private volatile boolean running;
    private volatile @Nullable Thread opening;

    EngineRoom(ProcessDeployment deployment, JobWorkers workers, Duration patience) {
        this.deployment = deployment;
        this.workers = workers;
        this.patience = patience;
    }

    @Override
    public void start() {
        if (deployment.engine() == EngineConnection.Kind.EMBEDDED) {
            log.info(LICENCE);
        }
        ModelCheck.check(deployment.files(), workers.types());
        CompletableFuture<Void> open = new CompletableFuture<>();
        running = true;
        opening = Thread.ofVirtual().name("glas-engine-room").start(() -> open(open));
        try {
            open.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.warn("The engine does not answer yet; going on without, and deploying as soon as it does");
            open.whenComplete((nothing, failure) -> logFailure(failure));
        } catch (ExecutionException e) {
            running = false;
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        Thread stillOpening = opening;
        if (stillOpening != null) {
            stillOpening.interrupt();
        }
        workers.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Opens before the web server takes requests and closes after it: requests may need the workers' answers. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1024;
    }

    private void open(CompletableFuture<Void> open) {
        try {
            deployAsSoonAsPossible();
            if (running) {
                workers.open();
            }
            open.complete(null);
        } catch (RuntimeException e) {
            open.completeExceptionally(e);
        }
    }

    private void deployAsSoonAsPossible() {
        while (running) {
            try {
                deployment.deploy();
                return;
            } catch (ModelsRefused | ClusterUnusable e) {
                throw e;
            } catch (RuntimeException e) {
                log.debug("The engine does not answer yet", e);
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private static void logFailure(@Nullable Throwable failure) {
        if (failure != null) {
            log.error("Glas runs without its processes. {}", failure.getMessage(), failure);
        }
    }
}
