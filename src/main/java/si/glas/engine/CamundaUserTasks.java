package si.glas.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.FinalCommandStep;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes and assigns user tasks through Camunda's client. */
record CamundaUserTasks(CamundaClient client) implements UserTasks {

    /** The engine has no other way to tell a listener's no from a task that is in the middle of something. */
    private static final Pattern DENIAL =
            Pattern.compile("was denied by Task Listener\\. Reason to deny: '(.*)'", Pattern.DOTALL);

    @Override
    public void complete(long key, Record variables) {
        send(client.newCompleteUserTaskCommand(key).variables(variables));
    }

    @Override
    public void complete(long key, KeptVariables variables) {
        send(client.newCompleteUserTaskCommand(key).variables(variables.json()));
    }

    @Override
    public void assign(long key, String assignee) {
        send(client.newAssignUserTaskCommand(key).action(UserTaskEvent.BY_GLAS).assignee(assignee));
    }

    @Override
    public void unassign(long key) {
        send(client.newUnassignUserTaskCommand(key));
    }

    private static void send(FinalCommandStep<?> command) {
        try {
            EngineAnswers.unlessDone(command, EngineAnswers::isUnknown);
        } catch (EngineRefused refused) {
            throw refused.getCause() instanceof ClientHttpException answer && EngineAnswers.isConflict(answer)
                    ? conflict(answer)
                    : refused;
        }
    }

    private static RuntimeException conflict(ClientHttpException answer) {
        String reason = EngineAnswers.reasonOf(answer);
        Matcher denial = DENIAL.matcher(reason);
        return denial.find() ? new TaskDenied(denial.group(1), answer) : new EngineUnavailable(reason, answer);
    }
}
