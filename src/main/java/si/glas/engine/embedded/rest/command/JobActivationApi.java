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

    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(10);

    void addTo(Router router) {
        router.post("/v2/jobs/activation", this::activate);
        router.whenWithdrawn(polls::release);
    }

    private Response activate(Request request) throws IOException {
        var body = request.body(JobActivationRequest.class);
        return Response.okJson(new ActivatedJobs(await(wanted(body), wait(body.getRequestTimeout()))));
    }

    /** The next jobs, or none if the time is over first. */
    private JobBatchRecord await(JobBatchRecord wanted, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        String type = wanted.getType();
        boolean waited = false;
        long version;
        do {
            version = polls.version(type);
            try {
                JobBatchRecord batch =
                        polls.isKnownEmpty(type, version) ? new JobBatchRecord() : activate(wanted, version);
                if (!isEmpty(batch)) {
                    return batch;
                }
            } catch (EngineBusy e) {
                if (waited) {
                    // The engine left meanwhile: for the worker, the wait is over, and nothing has failed.
                    return new JobBatchRecord();
                }
                throw e;
            }
            waited = true;
        } while (polls.awaitNewer(type, version, Duration.ofNanos(deadline - System.nanoTime())));
        return new JobBatchRecord();
    }

    private JobBatchRecord activate(JobBatchRecord wanted, long version) {
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

    private static Duration wait(@Nullable Long requestTimeout) {
        if (requestTimeout == null || requestTimeout == 0) {
            return DEFAULT_WAIT;
        }
        return Duration.ofMillis(Math.max(requestTimeout, 0));
    }
}
