package si.glas.engine.embedded.projection;

import static si.glas.engine.embedded.projection.Values.keyOrNull;

import io.camunda.zeebe.protocol.impl.record.value.incident.IncidentRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import java.util.List;
import java.util.Set;

/**
 * The incidents. The path of one holds the keys of every process and element instance around it, up to the outermost:
 * those that have an incident.
 */
final class Incidents implements Projector {

    private final Table table = Table.ofEntities("incident");
    private final Column key = table.bigint("key");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column definitionKey = table.bigint("process_definition_key");
    private final Column elementInstanceKey = table.bigint("element_instance_key");
    private final Column elementId = table.text("element_id");
    private final Column jobKey = table.bigint("job_key");
    private final Column errorType = table.text("error_type");
    private final Column errorMessage = table.text("error_message");
    private final Column errorHash = table.integer("error_hash");
    private final Column state = table.text("state");
    private final Column creation = table.bigint("creation_time");
    private final Column path = table.column("path", ColumnType.BIGINT_LIST);

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.INCIDENT);
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void stage(StreamRecord event) {
        switch ((IncidentIntent) event.intent()) {
            case CREATED -> created(event);
            case MIGRATED -> place(event);
            case RESOLVED -> row(event).set(state, "RESOLVED");
            default -> {}
        }
    }

    private Row row(StreamRecord event) {
        return table.row(event.key()).set(key, event.key());
    }

    private Row place(StreamRecord event) {
        IncidentRecord incident = event.value(IncidentRecord.class);
        return row(event)
                .set(definitionKey, incident.getProcessDefinitionKey())
                .set(elementId, incident.getElementId());
    }

    private void created(StreamRecord event) {
        IncidentRecord incident = event.value(IncidentRecord.class);
        place(event)
                .set(processInstanceKey, incident.getProcessInstanceKey())
                .set(elementInstanceKey, incident.getElementInstanceKey())
                .set(jobKey, keyOrNull(incident.getJobKey()))
                .set(errorType, incident.getErrorType().name())
                .set(errorMessage, incident.getErrorMessage())
                .set(errorHash, incident.getErrorMessage().hashCode())
                .set(state, "ACTIVE")
                .set(creation, event.time())
                .set(path, path(incident));
    }

    private static List<Long> path(IncidentRecord incident) {
        List<List<Long>> pathOfEachProcess = incident.getElementInstancePath();
        return pathOfEachProcess.isEmpty()
                ? List.of(incident.getProcessInstanceKey(), incident.getElementInstanceKey())
                : pathOfEachProcess.stream().flatMap(List::stream).toList();
    }
}
