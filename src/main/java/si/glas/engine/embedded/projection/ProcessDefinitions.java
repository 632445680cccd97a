package si.glas.engine.embedded.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.camunda.zeebe.protocol.impl.record.value.deployment.ProcessRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ProcessIntent;
import java.util.List;
import java.util.Set;

/** The process definitions. One that is deleted from the engine stays, because the history refers to it. */
final class ProcessDefinitions implements Projector {

    private final Table table = Table.ofEntities("process_definition");
    private final Column key = table.bigint("key");
    private final Column processId = table.text("process_id");
    private final Column version = table.integer("version");
    private final Column versionTag = table.text("version_tag");
    private final Column name = table.text("name");
    private final Column resourceName = table.text("resource_name");
    private final Column resource = table.text("resource");
    private final Column elementNames = table.column("element_names", ColumnType.JSON);
    private final Column startFormId = table.text("start_form_id");

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.PROCESS);
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void stage(StreamRecord event) {
        if (event.intent() != ProcessIntent.CREATED) {
            return;
        }
        ProcessRecord process = event.value(ProcessRecord.class);
        ProcessModel model = ProcessModel.read(process.getResource(), process.getBpmnProcessId());
        table.row(process.getProcessDefinitionKey())
                .set(key, process.getProcessDefinitionKey())
                .set(processId, process.getBpmnProcessId())
                .set(version, process.getVersion())
                .set(versionTag, process.getVersionTag())
                .set(name, model.name())
                .set(resourceName, process.getResourceName())
                .set(resource, new String(process.getResource(), UTF_8))
                .set(elementNames, Values.json(model.elementNames()))
                .set(startFormId, model.startFormId());
    }
}
