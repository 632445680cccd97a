package si.glas.engine.embedded.rest.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.camunda.zeebe.msgpack.value.LongValue;
import io.camunda.zeebe.protocol.impl.record.value.job.JobBatchRecord;
import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.record.value.JobKind;
import java.io.IOException;
import java.util.Iterator;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Response;

/** A batch of jobs as workers get it; written straight from the record, for this is the API's busiest answer. */
record ActivatedJobs(JobBatchRecord batch) implements Response.JsonBody {

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("jobs");
        Iterator<JobRecord> jobs = batch.jobs().iterator();
        for (LongValue key : batch.jobKeys()) {
            write(key.getValue(), jobs.next(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(long key, JobRecord job, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("jobKey", Keys.write(key));
        json.writeStringField("type", job.getType());
        json.writeStringField("processDefinitionId", job.getBpmnProcessId());
        json.writeNumberField("processDefinitionVersion", job.getProcessDefinitionVersion());
        json.writeStringField("processDefinitionKey", Keys.write(job.getProcessDefinitionKey()));
        json.writeStringField("processInstanceKey", Keys.write(job.getProcessInstanceKey()));
        json.writeStringField("elementId", job.getElementId());
        json.writeStringField("elementInstanceKey", Keys.write(job.getElementInstanceKey()));
        json.writeStringField("worker", job.getWorker());
        json.writeNumberField("retries", job.getRetries());
        json.writeNumberField("deadline", job.getDeadline());
        json.writeStringField("tenantId", job.getTenantId());
        json.writeStringField("kind", job.getJobKind().name());
        json.writeStringField("listenerEventType", job.getJobListenerEventType().name());
        json.writeFieldName("customHeaders");
        Variables.unpack(job.getCustomHeadersBuffer(), json);
        json.writeFieldName("variables");
        Variables.unpack(job.getVariablesBuffer(), json);
        writeTags(job, json);
        if (job.getJobKind() == JobKind.TASK_LISTENER) {
            json.writePOJOField("userTask", ListenedUserTask.of(job.getCustomHeaders()));
        }
        json.writeEndObject();
    }

    private static void writeTags(JobRecord job, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tags");
        for (String tag : job.getTags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
    }
}
