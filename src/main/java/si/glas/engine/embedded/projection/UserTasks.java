package si.glas.engine.embedded.projection;

import static si.glas.engine.embedded.projection.Values.keyOrNull;

import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.util.List;
import java.util.Set;

/** The user tasks. While a task's listeners decide about a change, only its state tells of it. */
final class UserTasks implements Projector {

    private final Table table = Table.ofEntities("user_task");
    private final Column key = table.bigint("key");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column definitionKey = table.bigint("process_definition_key");
    private final Column elementInstanceKey = table.bigint("element_instance_key");
    private final Column elementId = table.text("element_id");
    private final Column state = table.text("state");
    private final Column assignee = table.text("assignee");
    private final Column candidateGroups = table.column("candidate_groups", ColumnType.TEXT_LIST);
    private final Column candidateUsers = table.column("candidate_users", ColumnType.TEXT_LIST);
    private final Column priority = table.integer("priority");
    private final Column formKey = table.bigint("form_key");
    private final Column externalForm = table.text("external_form");
    private final Column customHeaders = table.text("custom_headers");
    private final Column creation = table.bigint("creation_time");
    private final Column completion = table.bigint("completion_time");
    private final Column due = table.bigint("due_time");
    private final Column followUp = table.bigint("follow_up_time");

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.USER_TASK);
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void stage(StreamRecord event) {
        switch ((UserTaskIntent) event.intent()) {
            case CREATING -> created(event).set(state, "CREATING");
            case CREATED -> created(event).set(state, "CREATED");
            case ASSIGNED, UPDATED -> attributes(event).set(state, "CREATED");
            case COMPLETED -> attributes(event).set(state, "COMPLETED").set(completion, event.time());
            case CANCELED -> attributes(event).set(state, "CANCELED").set(completion, event.time());
            case MIGRATED -> place(event);
            case ASSIGNING, CLAIMING -> row(event).set(state, "ASSIGNING");
            case UPDATING -> row(event).set(state, "UPDATING");
            case COMPLETING -> row(event).set(state, "COMPLETING");
            case CANCELING -> row(event).set(state, "CANCELING");
            case ASSIGNMENT_DENIED, UPDATE_DENIED, COMPLETION_DENIED ->
                row(event).set(state, "CREATED");
            default -> {}
        }
    }

    private Row row(StreamRecord event) {
        return table.row(event.key()).set(key, event.key());
    }

    private Row place(StreamRecord event) {
        UserTaskRecord task = event.value(UserTaskRecord.class);
        return row(event).set(definitionKey, task.getProcessDefinitionKey()).set(elementId, task.getElementId());
    }

    private Row created(StreamRecord event) {
        UserTaskRecord task = event.value(UserTaskRecord.class);
        place(event)
                .set(processInstanceKey, task.getProcessInstanceKey())
                .set(elementInstanceKey, task.getElementInstanceKey())
                .set(formKey, keyOrNull(task.getFormKey()))
                .set(externalForm, task.getExternalFormReference())
                .set(customHeaders, MsgPackConverter.convertToJson(task.getCustomHeadersBuffer()))
                .set(creation, event.time());
        return attributes(event);
    }

    private Row attributes(StreamRecord event) {
        UserTaskRecord task = event.value(UserTaskRecord.class);
        return row(event)
                .set(assignee, task.getAssignee())
                .set(candidateGroups, task.getCandidateGroupsList())
                .set(candidateUsers, task.getCandidateUsersList())
                .set(priority, task.getPriority())
                .set(due, Values.time(task.getDueDate()))
                .set(followUp, Values.time(task.getFollowUpDate()));
    }
}
