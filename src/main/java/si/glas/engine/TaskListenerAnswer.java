package si.glas.engine;

import io.camunda.client.api.command.CompleteJobCommandStep1;
import io.camunda.client.api.command.JobResultCorrections;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task listener's result in the client's terms. */
final class TaskListenerAnswer {

    private TaskListenerAnswer() {}

    static CompleteJobCommandStep1 add(CompleteJobCommandStep1 command, TaskListenerResult result) {
        return switch (result) {
            case TaskListenerResult.Deny deny ->
                command.withResult(step -> step.forUserTask().deny(true, deny.reason()));
            case TaskListenerResult.Accept accept ->
                command.withResult(step -> step.forUserTask().correct(corrections(accept)));
        };
    }

    private static JobResultCorrections corrections(TaskListenerResult.Accept accept) {
        return new JobResultCorrections()
                .assignee(accept.assignee())
                .candidateGroups(accept.candidateGroups())
                .candidateUsers(accept.candidateUsers())
                .dueDate(text(accept.dueDate()))
                .followUpDate(text(accept.followUpDate()))
                .priority(accept.priority());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
