package si.glas.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.worker.JobWorker;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All job handlers of this program, at work between {@link #open()} and {@link #close()}. */
class JobWorkers {

    private static final Logger log = LoggerFactory.getLogger(JobWorkers.class);

    private static final Duration ON_THE_WAY = Duration.ofMillis(250);

    private final CamundaClient client;
    private final JobThreads threads;
    private final EngineSettings.Workers settings;
    private final MeterRegistry meters;
    private final List<RegisteredHandler> handlers;
    private final List<JobWorker> open = new ArrayList<>();
    private volatile boolean working;

    JobWorkers(
            CamundaClient client,
            JobThreads threads,
            EngineSettings.Workers settings,
            MeterRegistry meters,
            List<RegisteredHandler> handlers) {
        this.client = client;
        this.threads = threads;
        this.settings = settings;
        this.meters = meters;
        this.handlers = handlers;
    }

    Set<String> types() {
        return handlers.stream().map(RegisteredHandler::type).collect(Collectors.toUnmodifiableSet());
    }

    synchronized void open() {
        handlers.forEach(handler -> open.add(open(handler)));
        working = true;
        log.info("Working on jobs of {} types", handlers.size());
    }

    /** Takes no more jobs and waits for those that are being worked on. */
    synchronized void close() {
        working = false;
        open.forEach(JobWorker::close);
        awaitLatecomers();
        open.clear();
        if (!threads.awaitIdle(settings.farewell())) {
            log.warn(
                    "Some jobs were still being worked on after {} s; they come again",
                    settings.farewell().toSeconds());
        }
    }

    /** A job that is on its way to us would be nobody's until its timeout if we left before it has arrived. */
    private void awaitLatecomers() {
        long deadline = System.nanoTime() + ON_THE_WAY.toNanos();
        while (!open.stream().allMatch(JobWorker::isClosed) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(ON_THE_WAY.toNanos() / 10);
        }
    }

    /** Tells whether jobs are being worked on, which takes that the models are deployed. */
    boolean areOpen() {
        return working;
    }

    private JobWorker open(RegisteredHandler handler) {
        JobMetrics metrics = new JobMetrics(meters, handler.type());
        RetryBackoff backoff = new RetryBackoff(
                settings.shortestBackoff(),
                settings.longestBackoff(),
                () -> ThreadLocalRandom.current().nextDouble());
        return client.newWorker()
                .jobType(handler.type())
                .handler(new JobExecution(handler, backoff, metrics, settings.timeout()))
                .name("glas")
                .maxJobsActive(settings.jobsAtOnce())
                .timeout(settings.timeout())
                .requestTimeout(settings.longPoll())
                .fetchVariables(handler.variableNames())
                .metrics(metrics)
                .open();
    }
}
