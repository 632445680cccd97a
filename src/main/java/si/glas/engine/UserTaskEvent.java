package si.glas.engine;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.UserTaskProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is about to happen to a user task, and what it will look like afterwards.
 *
 * @param kind what happens
 * @param key names the task
 * @param formKey names the version of the form that is linked to the task
 * @param action the name that the caller gave to what happens, such as {@code claim}
 * @param changedAttributes what a change touches, in Camunda's names such as {@code candidateGroupsList}
 */
public record UserTaskEvent(
        Kind kind,
        long key,
        @Nullable Long formKey,
        @Nullable String assignee,
        List<String> candidateGroups,
        List<String> candidateUsers,
        @Nullable Instant dueDate,
        @Nullable Instant followUpDate,
        @Nullable Integer priority,
        @Nullable String action,
        List<String> changedAttributes) {

    static final String BY_GLAS = "glas";

    /** The moments of a task's life that a model can listen to. */
    public enum Kind {
        CREATING,
        ASSIGNING,
        UPDATING,
        COMPLETING,
        CANCELING
    }

    /** Whether it happens because Glas has {@linkplain UserTasks#assign assigned} the task. */
    public boolean isAssignedByGlas() {
        return kind == Kind.ASSIGNING && BY_GLAS.equals(action);
    }

    static @Nullable UserTaskEvent of(ActivatedJob job) {
        UserTaskProperties task = job.getUserTask();
        if (task == null || task.getUserTaskKey() == null) {
            return null;
        }
        return new UserTaskEvent(
                Kind.valueOf(job.getListenerEventType().name()),
                task.getUserTaskKey(),
                task.getFormKey(),
                task.getAssignee(),
                orEmpty(task.getCandidateGroups()),
                orEmpty(task.getCandidateUsers()),
                instant(task.getDueDate()),
                instant(task.getFollowUpDate()),
                task.getPriority(),
                task.getAction(),
                orEmpty(task.getChangedAttributes()));
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime date) {
        return date == null ? null : date.toInstant();
    }
}
