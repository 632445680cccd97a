package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.builder.UserTaskBuilder;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UserTasksTest {

    record Checked(boolean readyForReview) {}

    @RegisterExtension
    static final OurClient ENGINE = new OurClient();

    private final String id = "p-" + UUID.randomUUID();
    private final UserTasks tasks = new CamundaUserTasks(ENGINE.client());

    @Test
    void completesATaskOnceHoweverOftenItIsAsked() {
        // given
        long key = running(task -> {});

        // when
        tasks.complete(key, new Checked(true));
        tasks.complete(key, new Checked(true));

        // then
        ActivatedJob job = ENGINE.job(id + ".after");
        assertThat(job.getVariablesAsMap()).containsEntry("readyForReview", true);
    }

    @Test
    void assignsATaskAndTakesItBack() {
        // given
        long key = running(task -> {});

        // when
        tasks.assign(key, "ana");
        tasks.assign(key, "bor");
        await().until(() -> "bor".equals(task(key).getAssignee()));
        tasks.unassign(key);

        // then
        await().untilAsserted(() -> assertThat(task(key).getAssignee()).isNullOrEmpty());
    }

    @Test
    void hasNothingToDoForATaskThatIsGone() {
        assertThatCode(() -> {
                    tasks.complete(1, new NoVariables());
                    tasks.assign(1, "ana");
                    tasks.unassign(1);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void tellsWhyAListenerSaysNo() {
        // given
        long key = running(task -> task.zeebeTaskListener(
                listener -> listener.completing().type(id + ".completing").retries("3")));

        // when
        CompletableFuture<Void> completion = CompletableFuture.runAsync(() -> tasks.complete(key, new Checked(true)));
        ENGINE.client()
                .newCompleteCommand(ENGINE.job(id + ".completing"))
                .withResult(result -> result.forUserTask().deny(true, "it's not\n'ready'"))
                .send()
                .join();

        // then
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(completion::join)
                .havingCause()
                .isInstanceOfSatisfying(
                        TaskDenied.class, denied -> assertThat(denied.reason()).isEqualTo("it's not\n'ready'"));
    }

    @Test
    void asksToTryAgainWhileSomethingElseHappensToTheTask() {
        // given
        long key = running(task -> task.zeebeTaskListener(
                listener -> listener.assigning().type(id + ".assigning").retries("3")));
        CompletableFuture<Void> assignment = CompletableFuture.runAsync(() -> tasks.assign(key, "ana"));
        ActivatedJob listener = ENGINE.job(id + ".assigning");

        // when
        assertThatExceptionOfType(EngineUnavailable.class)
                .isThrownBy(() -> tasks.complete(key, new Checked(true)))
                .withMessageContaining("ASSIGNING");

        // then
        ENGINE.client().newCompleteCommand(listener).send().join();
        assignment.join();
        tasks.complete(key, new Checked(true));
    }

    private long running(Consumer<UserTaskBuilder> details) {
        ENGINE.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .userTask("UserTask_1", task -> details.accept(task.zeebeUserTask()))
                        .serviceTask("Task_After", task -> task.zeebeJobType(id + ".after"))
                        .endEvent()
                        .done(),
                id);
        long instance = ENGINE.start(id, Map.of());
        return await().until(
                        () -> ENGINE.client()
                                .newUserTaskSearchRequest()
                                .filter(task ->
                                        task.processInstanceKey(instance).state(UserTaskState.CREATED))
                                .send()
                                .join()
                                .items(),
                        found -> found.size() == 1)
                .getFirst()
                .getUserTaskKey();
    }

    private static UserTask task(long key) {
        return ENGINE.client().newUserTaskGetRequest(key).send().join();
    }
}
