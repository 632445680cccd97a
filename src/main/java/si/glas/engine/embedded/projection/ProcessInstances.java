package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of process instances and of the elements in them, which the engine tells in the same kind of record. */
final class ProcessInstances implements Projector {

    private final ProcessInstanceTable instances = new ProcessInstanceTable();
    private final ElementInstanceTable elements = new ElementInstanceTable();
    private final SequenceFlowTable flows = new SequenceFlowTable();

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.PROCESS_INSTANCE);
    }

    @Override
    public List<Table> tables() {
        return List.of(instances.table, elements.table, flows.table);
    }

    @Override
    public void stage(StreamRecord event) {
        switch ((ProcessInstanceIntent) event.intent()) {
            case SEQUENCE_FLOW_TAKEN -> flows.add(event.value(ProcessInstanceRecord.class));
            case ELEMENT_ACTIVATING -> stage(event, "ACTIVE", event.time(), null);
            case ELEMENT_COMPLETED -> stage(event, "COMPLETED", null, event.time());
            case ELEMENT_TERMINATED -> stage(event, "TERMINATED", null, event.time());
            case ELEMENT_MIGRATED -> stage(event, null, null, null);
            default -> {}
        }
    }

    private void stage(StreamRecord event, @Nullable String state, @Nullable Long start, @Nullable Long end) {
        ProcessInstanceRecord value = event.value(ProcessInstanceRecord.class);
        if (value.getBpmnElementType() == BpmnElementType.PROCESS) {
            instances.stage(value, state, start, end);
        } else if (value.getBpmnElementType() != BpmnElementType.SEQUENCE_FLOW) {
            elements.stage(event.key(), value, state, start, end);
        }
    }
}
