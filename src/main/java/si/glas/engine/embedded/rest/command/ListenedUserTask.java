package si.glas.engine.embedded.rest.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.camunda.client.protocol.rest.UserTaskProperties;
import io.camunda.zeebe.protocol.Protocol;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Json;

/** The user task that a task listener hears about; the engine tells of it in reserved job headers. */
final class ListenedUserTask {

    private ListenedUserTask() {}

    static UserTaskProperties of(Map<String, String> headers) throws JsonProcessingException {
        return new UserTaskProperties()
                .userTaskKey(headers.get(Protocol.USER_TASK_KEY_HEADER_NAME))
                .action(headers.get(Protocol.USER_TASK_ACTION_HEADER_NAME))
                .assignee(headers.get(Protocol.USER_TASK_ASSIGNEE_HEADER_NAME))
                .candidateGroups(list(headers.get(Protocol.USER_TASK_CANDIDATE_GROUPS_HEADER_NAME)))
                .candidateUsers(list(headers.get(Protocol.USER_TASK_CANDIDATE_USERS_HEADER_NAME)))
                .changedAttributes(list(headers.get(Protocol.USER_TASK_CHANGED_ATTRIBUTES_HEADER_NAME)))
                .dueDate(headers.get(Protocol.USER_TASK_DUE_DATE_HEADER_NAME))
                .followUpDate(headers.get(Protocol.USER_TASK_FOLLOW_UP_DATE_HEADER_NAME))
                .formKey(headers.get(Protocol.USER_TASK_FORM_KEY_HEADER_NAME))
                .priority(number(headers.get(Protocol.USER_TASK_PRIORITY_HEADER_NAME)));
    }

    private static List<String> list(@Nullable String header) throws JsonProcessingException {
        return header == null ? List.of() : List.of(Json.MAPPER.readValue(header, String[].class));
    }

    private static @Nullable Integer number(@Nullable String header) {
        return header == null ? null : Integer.valueOf(header);
    }
}
