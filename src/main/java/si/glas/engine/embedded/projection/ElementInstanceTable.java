package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import org.jspecify.annotations.Nullable;

/** One row for each time that an element of a process was entered. */
final class ElementInstanceTable {

    final Table table = Table.ofEntities("element_instance");
    private final Column key = table.bigint("key");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column definitionKey = table.bigint("process_definition_key");
    private final Column scopeKey = table.bigint("scope_key");
    private final Column elementId = table.text("element_id");
    private final Column type = table.text("type");
    private final Column state = table.text("state");
    private final Column start = table.bigint("start_time");
    private final Column end = table.bigint("end_time");

    void stage(
            long elementInstanceKey,
            ProcessInstanceRecord value,
            @Nullable String newState,
            @Nullable Long startTime,
            @Nullable Long endTime) {
        table.row(elementInstanceKey)
                .set(key, elementInstanceKey)
                .set(processInstanceKey, value.getProcessInstanceKey())
                .set(definitionKey, value.getProcessDefinitionKey())
                .set(scopeKey, value.getFlowScopeKey())
                .set(elementId, value.getElementId())
                .set(type, value.getBpmnElementType().name())
                .set(state, newState)
                .set(start, startTime)
                .set(end, endTime);
    }
}
