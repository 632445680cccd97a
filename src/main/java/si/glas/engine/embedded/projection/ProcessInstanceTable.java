package si.glas.engine.embedded.projection;

import static si.glas.engine.embedded.projection.Values.keyOrNull;
import static si.glas.engine.embedded.projection.Values.listOrNull;

import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import org.jspecify.annotations.Nullable;

/** One row for each process instance. */
final class ProcessInstanceTable {

    final Table table = Table.ofEntities("process_instance");
    private final Column key = table.bigint("key");
    private final Column definitionKey = table.bigint("process_definition_key");
    private final Column parentInstanceKey = table.bigint("parent_process_instance_key");
    private final Column parentElementKey = table.bigint("parent_element_instance_key");
    private final Column state = table.text("state");
    private final Column start = table.bigint("start_time");
    private final Column end = table.bigint("end_time");
    private final Column tags = table.column("tags", ColumnType.TEXT_LIST);

    void stage(
            ProcessInstanceRecord value, @Nullable String newState, @Nullable Long startTime, @Nullable Long endTime) {
        Row row = table.row(value.getProcessInstanceKey())
                .set(key, value.getProcessInstanceKey())
                .set(definitionKey, value.getProcessDefinitionKey())
                .set(state, newState)
                .set(start, startTime)
                .set(end, endTime);
        if (startTime != null) {
            row.set(parentInstanceKey, keyOrNull(value.getParentProcessInstanceKey()))
                    .set(parentElementKey, keyOrNull(value.getParentElementInstanceKey()))
                    .set(tags, listOrNull(value.getTags()));
        }
    }
}
