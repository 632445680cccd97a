package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.JobChangeset;
import io.camunda.client.protocol.rest.JobCompletionRequest;
import io.camunda.client.protocol.rest.JobErrorRequest;
import io.camunda.client.protocol.rest.JobFailRequest;
import io.camunda.client.protocol.rest.JobUpdateRequest;
import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.util.buffer.BufferUtil;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** What a worker says about a job that it has activated. */
record JobsApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/jobs/{jobKey}/completion", this::complete);
        router.post("/v2/jobs/{jobKey}/failure", this::fail);
        router.post("/v2/jobs/{jobKey}/error", this::throwError);
        router.patch("/v2/jobs/{jobKey}", this::update);
    }

    private Response complete(Request request) throws IOException {
        var body = request.body(JobCompletionRequest.class);
        JobRecord job = new JobRecord().setVariables(Variables.pack(body.getVariables()));
        if (body.getResult() != null) {
            job.setResult(JobResults.record(body.getResult()));
        }
        return send(JobIntent.COMPLETE, request, job);
    }

    private Response fail(Request request) throws IOException {
        var body = request.body(JobFailRequest.class);
        JobRecord job = new JobRecord()
                .setRetries(Objects.requireNonNullElse(body.getRetries(), 0))
                .setErrorMessage(Objects.requireNonNullElse(body.getErrorMessage(), ""))
                .setRetryBackoff(Objects.requireNonNullElse(body.getRetryBackOff(), 0L))
                .setVariables(Variables.pack(body.getVariables()));
        return send(JobIntent.FAIL, request, job);
    }

    private Response throwError(Request request) throws IOException {
        var body = request.body(JobErrorRequest.class);
        JobRecord job = new JobRecord()
                .setErrorCode(BufferUtil.wrapString(Required.text("errorCode", body.getErrorCode())))
                .setErrorMessage(Objects.requireNonNullElse(body.getErrorMessage(), ""))
                .setVariables(Variables.pack(body.getVariables()));
        return send(JobIntent.THROW_ERROR, request, job);
    }

    private Response update(Request request) throws IOException {
        JobChangeset changeset =
                Required.field("changeset", request.body(JobUpdateRequest.class).getChangeset());
        JobRecord job = new JobRecord();
        Set<String> changed = new HashSet<>();
        if (changeset.getRetries() != null) {
            job.setRetries(changeset.getRetries());
            changed.add(JobRecord.RETRIES);
        }
        if (changeset.getTimeout() != null) {
            job.setTimeout(changeset.getTimeout());
            changed.add(JobRecord.TIMEOUT);
        }
        if (changed.isEmpty()) {
            throw Problem.badRequest("The changeset has neither retries nor timeout");
        }
        return send(JobIntent.UPDATE, request, job.setChangedAttributes(changed));
    }

    private Response send(JobIntent intent, Request request, JobRecord job) {
        engine.send(ValueType.JOB, intent, request.key("jobKey"), job);
        return Response.noContent();
    }
}
