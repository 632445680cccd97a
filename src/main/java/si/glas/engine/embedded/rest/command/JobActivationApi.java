package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.JobActivationRequest;
import io.camunda.zeebe.protocol.impl.record.value.job.JobBatchRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.JobBatchIntent;
import io.camunda.zeebe.util.buffer.BufferUtil;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.processing.EngineBusy;
import si.glas.engine.embedded.processing.JobAvailability;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Hands jobs to workers; a worker that finds none waits here without costing the engine anything (long polling). */
record JobActivationApi(Engine engine, JobAvailability jobs) {

    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(10);

    void addTo(Router router) {
        router.post("/v2/jobs/activation", this::activate);
    }

    private Response activate(Request request) throws IOException {
        var body = request.body(JobActivationRequest.class);
        JobBatchRecord wanted = wanted(body);
        long deadline = System.nanoTime() + wait(body.getRequestTimeout()).toNanos();
        long version = jobs.version(body.getType());
        JobBatchRecord batch = tryActivate(wanted);
        while (!batch.jobKeys().iterator().hasNext()) {
            // An empty but truncated batch held only a job too large to send: it has an incident now, others may wait.
            if (!batch.isTruncated() && !awaitNewer(body.getType(), version, deadline)) {
                break;
            }
            version = jobs.version(body.getType());
            try {
                batch = tryActivate(wanted);
            } catch (EngineBusy e) {
                // The engine left while the worker waited: for the worker, the wait is over without a job.
                break;
            }
        }
        return Response.okJson(new ActivatedJobs(batch));
    }

    private JobBatchRecord tryActivate(JobBatchRecord wanted) {
        return engine.send(ValueType.JOB_BATCH, JobBatchIntent.ACTIVATE, wanted).read(new JobBatchRecord());
    }

    private boolean awaitNewer(String type, long version, long deadline) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        try {
            return jobs.awaitNewer(type, version, Duration.ofNanos(left));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static JobBatchRecord wanted(JobActivationRequest body) {
        Tenants.check(body.getTenantIds());
        JobBatchRecord batch = new JobBatchRecord()
                .setType(Required.text("type", body.getType()))
                .setWorker(Objects.requireNonNullElse(body.getWorker(), ""))
                .setTimeout(Required.field("timeout", body.getTimeout()))
                .setMaxJobsToActivate(Required.field("maxJobsToActivate", body.getMaxJobsToActivate()));
        if (body.getFetchVariable() != null) {
            body.getFetchVariable().forEach(name -> batch.variables().add().wrap(BufferUtil.wrapString(name)));
        }
        return batch;
    }

    private static Duration wait(@Nullable Long requestTimeout) {
        if (requestTimeout == null || requestTimeout == 0) {
            return DEFAULT_WAIT;
        }
        return Duration.ofMillis(Math.max(requestTimeout, 0));
    }
}
