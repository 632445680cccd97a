package si.glas.bench.contestant;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.time.Duration;
import java.util.List;

/** Camunda's own job workers, which complete each job at once. */
final class GlasJobWorkers {

    private static final String LAST = "bench.lastWork";
    private static final List<String> TYPES = List.of("bench.firstWork", "bench.secondWork", LAST);

    private final CamundaClient client;
    private final Setting setting;
    private final Runnable onLastTask;

    GlasJobWorkers(CamundaClient client, Setting setting, Runnable onLastTask) {
        this.client = client;
        this.setting = setting;
        this.onLastTask = onLastTask;
    }

    void open() {
        TYPES.forEach(type -> client.newWorker()
                .jobType(type)
                .handler(this::complete)
                .maxJobsActive(setting.count("jobs", 32))
                .timeout(Duration.ofMinutes(5))
                .requestTimeout(Duration.ofSeconds(30))
                .fetchVariables(List.of())
                .open());
    }

    private void complete(JobClient jobs, ActivatedJob job) {
        var completion = jobs.newCompleteCommand(job).send();
        if (setting.isOn("pipelined")) {
            completion.thenRun(() -> done(job));
        } else {
            completion.join();
            done(job);
        }
    }

    private void done(ActivatedJob job) {
        if (job.getType().equals(LAST)) {
            onLastTask.run();
        }
    }
}
