package si.glas.engine;

import io.camunda.client.api.worker.JobWorkerMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Counts and times the jobs of one type: {@code glas.jobs.activated}, and {@code glas.jobs} by outcome. */
final class JobMetrics implements JobWorkerMetrics {

    private final Counter activated;
    private final Map<JobOutcome, Timer> handled = new EnumMap<>(JobOutcome.class);

    JobMetrics(MeterRegistry registry, String type) {
        activated = Counter.builder("glas.jobs.activated")
                .description("Jobs that the engine handed out")
                .tag("type", type)
                .register(registry);
        for (JobOutcome outcome : JobOutcome.values()) {
            Timer timer = Timer.builder("glas.jobs")
                    .description("Jobs that were worked on, and for how long")
                    .tag("type", type)
                    .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .register(registry);
            handled.put(outcome, timer);
        }
    }

    @Override
    public void jobActivated(int count) {
        activated.increment(count);
    }

    void handled(JobOutcome outcome, long nanoseconds) {
        Objects.requireNonNull(handled.get(outcome)).record(nanoseconds, TimeUnit.NANOSECONDS);
    }
}
