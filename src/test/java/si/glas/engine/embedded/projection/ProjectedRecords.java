package si.glas.engine.embedded.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.impl.record.value.incident.IncidentRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import io.camunda.zeebe.protocol.impl.record.value.variable.VariableRecord;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.VariableIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.agrona.concurrent.UnsafeBuffer;

/** Lets a test tell a projection what happened in the engine. */
public final class ProjectedRecords {

    private final Projection projection = new Projection();
    private final DataSource database;
    private long time = 1_767_225_600_000L;

    public ProjectedRecords(DataSource database) {
        this.database = database;
    }

    /** The time of the records from now on, in milliseconds since the epoch. */
    public ProjectedRecords at(long newTime) {
        time = newTime;
        return this;
    }

    public ProjectedRecords event(ValueType type, Intent intent, long key, UnifiedRecordValue value) {
        projection.stage(RecordedEvent.of(RecordType.EVENT, type, intent, key, time, value));
        return this;
    }

    ProjectedRecords command(ValueType type, Intent intent, long key, UnifiedRecordValue value) {
        projection.stage(RecordedEvent.of(RecordType.COMMAND, type, intent, key, time, value));
        return this;
    }

    public ProjectedRecords processInstance(long key, ProcessInstanceIntent intent, String... tags) {
        return event(
                ValueType.PROCESS_INSTANCE,
                intent,
                key,
                instance(key, BpmnElementType.PROCESS).setTags(Set.of(tags)));
    }

    public ProjectedRecords called(long key, long parentKey, ProcessInstanceIntent intent) {
        return event(
                ValueType.PROCESS_INSTANCE,
                intent,
                key,
                instance(key, BpmnElementType.PROCESS).setParentProcessInstanceKey(parentKey));
    }

    public ProjectedRecords element(long key, long instanceKey, String id, ProcessInstanceIntent intent) {
        return event(
                ValueType.PROCESS_INSTANCE,
                intent,
                key,
                instance(instanceKey, BpmnElementType.SERVICE_TASK)
                        .setElementId(id)
                        .setFlowScopeKey(instanceKey));
    }

    private static ProcessInstanceRecord instance(long key, BpmnElementType type) {
        return new ProcessInstanceRecord()
                .setProcessInstanceKey(key)
                .setProcessDefinitionKey(7)
                .setBpmnElementType(type);
    }

    public ProjectedRecords variable(long key, long instanceKey, String name, String json) {
        return event(
                ValueType.VARIABLE,
                VariableIntent.CREATED,
                key,
                new VariableRecord()
                        .setProcessDefinitionKey(7)
                        .setBpmnProcessId(new UnsafeBuffer(new byte[0]))
                        .setProcessInstanceKey(instanceKey)
                        .setScopeKey(instanceKey)
                        .setName(new UnsafeBuffer(name.getBytes(UTF_8)))
                        .setValue(new UnsafeBuffer(MsgPackConverter.convertToMsgPack(json))));
    }

    public ProjectedRecords incident(long key, long instanceKey, String message, IncidentIntent intent, Long... path) {
        return event(
                ValueType.INCIDENT,
                intent,
                key,
                new IncidentRecord()
                        .setProcessInstanceKey(instanceKey)
                        .setElementInstanceKey(path[path.length - 1])
                        .setErrorMessage(message)
                        .setElementInstancePath(List.of(List.of(path))));
    }

    /** What was told becomes one group commit. */
    public ProjectedRecords commit() throws SQLException {
        try (Connection connection = database.getConnection()) {
            projection.write(connection);
        }
        return this;
    }
}
