package si.glas.engine.embedded.projection;

import static si.glas.engine.embedded.projection.Values.keyOrNull;

import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import java.util.List;
import java.util.Set;

/** The jobs; that one was activated shows, as in Camunda's own searches, with what happens to it next. */
final class Jobs implements Projector {

    private final Table table = Table.ofEntities("job");
    private final Column key = table.bigint("key");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column definitionKey = table.bigint("process_definition_key");
    private final Column elementInstanceKey = table.bigint("element_instance_key");
    private final Column elementId = table.text("element_id");
    private final Column type = table.text("type");
    private final Column kind = table.text("kind");
    private final Column listenerEventType = table.text("listener_event_type");
    private final Column worker = table.text("worker");
    private final Column retries = table.integer("retries");
    private final Column state = table.text("state");
    private final Column failedWithRetries = table.column("failed_with_retries", ColumnType.BOOLEAN);
    private final Column errorCode = table.text("error_code");
    private final Column errorMessage = table.text("error_message");
    private final Column denied = table.column("denied", ColumnType.BOOLEAN);
    private final Column deniedReason = table.text("denied_reason");
    private final Column customHeaders = table.text("custom_headers");
    private final Column deadline = table.bigint("deadline");
    private final Column end = table.bigint("end_time");

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.JOB);
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void stage(StreamRecord event) {
        JobIntent intent = (JobIntent) event.intent();
        switch (intent) {
            case CREATED -> created(change(event), event.value(JobRecord.class));
            case COMPLETED -> completed(change(event), event);
            case CANCELED -> change(event).set(end, event.time());
            case FAILED, ERROR_THROWN -> failed(change(event), event.value(JobRecord.class));
            case MIGRATED -> migrated(change(event), event.value(JobRecord.class));
            case TIMED_OUT, RETRIES_UPDATED -> change(event);
            case UPDATED, TIMEOUT_UPDATED -> details(event);
            default -> {}
        }
    }

    private Row change(StreamRecord event) {
        return details(event).set(state, event.intent().name());
    }

    private Row details(StreamRecord event) {
        JobRecord job = event.value(JobRecord.class);
        return table.row(event.key())
                .set(key, event.key())
                .set(processInstanceKey, job.getProcessInstanceKey())
                .set(worker, job.getWorker())
                .set(retries, job.getRetries())
                .set(errorCode, job.getErrorCode())
                .set(errorMessage, job.getErrorMessage())
                .set(deadline, job.getDeadline());
    }

    private void created(Row row, JobRecord job) {
        migrated(row, job);
        row.set(elementInstanceKey, keyOrNull(job.getElementInstanceKey()))
                .set(type, job.getType())
                .set(kind, job.getJobKind().name())
                .set(listenerEventType, job.getJobListenerEventType().name())
                .set(customHeaders, MsgPackConverter.convertToJson(job.getCustomHeadersBuffer()));
    }

    // The element's id is read here only: the engine overwrites it in the records of jobs that throw uncaught errors.
    private void migrated(Row row, JobRecord job) {
        row.set(definitionKey, job.getProcessDefinitionKey()).set(elementId, job.getElementId());
    }

    private void completed(Row row, StreamRecord event) {
        JobRecord job = event.value(JobRecord.class);
        row.set(end, event.time())
                .set(denied, job.getResult().isDenied())
                .set(deniedReason, job.getResult().getDeniedReason());
    }

    private void failed(Row row, JobRecord job) {
        row.set(failedWithRetries, job.getRetries() > 0);
    }
}
