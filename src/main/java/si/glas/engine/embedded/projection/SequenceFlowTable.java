package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;

/** The sequence flows that process instances took. */
final class SequenceFlowTable {

    private record Taken(long processInstanceKey, String elementId) {}

    final Table table = Table.ofFacts("sequence_flow");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column definitionKey = table.bigint("process_definition_key");
    private final Column elementId = table.text("element_id");

    void add(ProcessInstanceRecord value) {
        Taken taken = new Taken(value.getProcessInstanceKey(), value.getElementId());
        table.row(taken)
                .set(processInstanceKey, taken.processInstanceKey())
                .set(definitionKey, value.getProcessDefinitionKey())
                .set(elementId, taken.elementId());
    }
}
