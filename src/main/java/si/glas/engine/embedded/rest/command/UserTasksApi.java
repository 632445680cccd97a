package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.UserTaskAssignmentRequest;
import io.camunda.client.protocol.rest.UserTaskCompletionRequest;
import io.camunda.client.protocol.rest.UserTaskUpdateRequest;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** What people do with their tasks; each answer waits for the task's listeners, and tells if one of them denies. */
record UserTasksApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/user-tasks/{userTaskKey}/completion", this::complete);
        router.post("/v2/user-tasks/{userTaskKey}/assignment", this::assign);
        router.delete("/v2/user-tasks/{userTaskKey}/assignee", this::unassign);
        router.patch("/v2/user-tasks/{userTaskKey}", this::update);
    }

    private Response complete(Request request) throws IOException {
        var body = request.body(UserTaskCompletionRequest.class);
        UserTaskRecord task = new UserTaskRecord().setVariables(Variables.pack(body.getVariables()));
        return send(UserTaskIntent.COMPLETE, request, task, body.getAction());
    }

    private Response assign(Request request) throws IOException {
        var body = request.body(UserTaskAssignmentRequest.class);
        boolean mayOverride = !Boolean.FALSE.equals(body.getAllowOverride());
        UserTaskRecord task = new UserTaskRecord()
                .setAssignee(Required.text("assignee", body.getAssignee()))
                .setAssigneeChanged();
        return send(mayOverride ? UserTaskIntent.ASSIGN : UserTaskIntent.CLAIM, request, task, body.getAction());
    }

    private Response unassign(Request request) {
        UserTaskRecord task = new UserTaskRecord().setAssignee("").setAssigneeChanged();
        return send(UserTaskIntent.ASSIGN, request, task, "unassign");
    }

    private Response update(Request request) throws IOException {
        var body = request.body(UserTaskUpdateRequest.class);
        UserTaskRecord task = new UserTaskRecord();
        if (body.getChangeset() != null) {
            UserTaskChanges.apply(body.getChangeset(), task);
        }
        if (!task.hasChangedAttributes() && body.getAction() == null) {
            throw Problem.badRequest("The update has neither a changeset nor an action");
        }
        return send(UserTaskIntent.UPDATE, request, task, body.getAction());
    }

    private Response send(UserTaskIntent intent, Request request, UserTaskRecord task, @Nullable String action) {
        long key = request.key("userTaskKey");
        task.setUserTaskKey(key).setAction(Objects.requireNonNullElse(action, ""));
        engine.send(ValueType.USER_TASK, intent, key, task);
        return Response.noContent();
    }
}
