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
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Hands jobs to workers; a worker that finds none waits here without costing the engine anything (long polling). */
record JobActivationApi(Engine engine, LongPolls polls) {

    private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(10);
    private static final Duration MAX_PATIENCE = Duration.ofDays(1);

    void addTo(Router router) {
        router.post("/v2/jobs/activation", this::activate);
        router.whenWithdrawn(polls::release);
    }

    private Response activate(Request request) throws IOException {
        var body = request.body(JobActivationRequest.class);
        JobBatchRecord wanted = wanted(body);
        long deadline = System.nanoTime() + patience(body.getRequestTimeout()).toNanos();
        long version = polls.version(wanted.getType());
        JobBatchRecord batch = activate(wanted, version);
        return Response.okJson(new ActivatedJobs(isEmpty(batch) ? activateLater(wanted, version, deadline) : batch));
    }

    private JobBatchRecord activateLater(JobBatchRecord wanted, long emptyVersion, long deadline) {
        JobBatchRecord batch = new JobBatchRecord();
        long version = emptyVersion;
        try {
            while (isEmpty(batch) && polls.awaitNewer(wanted.getType(), version, deadline - System.nanoTime())) {
                version = polls.version(wanted.getType());
                batch = activate(wanted, version);
            }
        } catch (EngineBusy e) {
            // The engine left meanwhile: for a worker that waited, the wait is over, and nothing has failed.
        }
        return batch;
    }

    private JobBatchRecord activate(JobBatchRecord wanted, long version) {
        if (polls.isKnownEmpty(wanted.getType(), version)) {
            return new JobBatchRecord();
        }
        JobBatchRecord batch;
        do {
            batch = engine.send(ValueType.JOB_BATCH, JobBatchIntent.ACTIVATE, wanted)
                    .read(new JobBatchRecord());
            // An empty but truncated one held a job too large to send: it has an incident now, others may be behind it.
        } while (isEmpty(batch) && batch.isTruncated());
        if (isEmpty(batch)) {
            polls.foundEmpty(wanted.getType(), version);
        }
        return batch;
    }

    private static boolean isEmpty(JobBatchRecord batch) {
        return !batch.jobKeys().iterator().hasNext();
    }

    private static JobBatchRecord wanted(JobActivationRequest body) {
        Tenants.check(body.getTenantIds());
        JobBatchRecord batch = new JobBatchRecord()
                .setType(Required.text("type", body.getType()))
                .setWorker(Objects.requireNonNullElse(body.getWorker(), ""))
                .setTimeout(Required.positive("timeout", body.getTimeout()))
                .setMaxJobsToActivate((int) Required.positive("maxJobsToActivate", body.getMaxJobsToActivate()));
        if (body.getFetchVariable() != null) {
            body.getFetchVariable().forEach(name -> batch.variables().add().wrap(BufferUtil.wrapString(name)));
        }
        return batch;
    }

    private static Duration patience(@Nullable Long requestTimeout) {
        if (requestTimeout == null || requestTimeout == 0) {
            return DEFAULT_PATIENCE;
        }
        return Duration.ofMillis(Math.clamp(requestTimeout, 0, MAX_PATIENCE.toMillis()));
    }
}
