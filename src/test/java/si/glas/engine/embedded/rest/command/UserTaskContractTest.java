package si.glas.engine.embedded.rest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.UserTaskProperties;
import io.camunda.client.api.search.enums.JobKind;
import io.camunda.client.api.search.enums.ListenerEventType;
import io.camunda.zeebe.model.bpmn.builder.UserTaskBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import si.glas.engine.embedded.RunningEngine;

/** User tasks and their listeners through Camunda's own client against the real engine. */
class UserTaskContractTest {

    private final CamundaClient client = RunningEngine.shared().client();
    private String id = "";

    @BeforeEach
    void nameTheProcess(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    void tellsAListenerOfTheTaskThatIsBeingCreated() {
        // given
        deploy(task -> task.zeebeCandidateGroups("editors, reviewers")
                .zeebeCandidateUsers("ana")
                .zeebeDueDate("2026-05-04T10:00:00+02:00")
                .zeebeTaskPriority("70"));
        Models.start(client, id);

        // when
        ActivatedJob job = activate("creating");

        // then
        assertThat(job.getKind()).isEqualTo(JobKind.TASK_LISTENER);
        assertThat(job.getListenerEventType()).isEqualTo(ListenerEventType.CREATING);
        UserTaskProperties task = job.getUserTask();
        assertThat(task.getUserTaskKey()).isPositive();
        assertThat(task.getCandidateGroups()).containsExactly("editors", "reviewers");
        assertThat(task.getCandidateUsers()).containsExactly("ana");
        assertThat(task.getDueDate()).isEqualTo("2026-05-04T10:00:00+02:00");
        assertThat(task.getPriority()).isEqualTo(70);
        assertThat(task.getAssignee()).isNull();
        assertThat(task.getChangedAttributes()).isEmpty();
    }

    @Test
    void completesATaskWithItsVariables() {
        // given
        deploy(task -> {});
        var result = client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .withResult()
                .requestTimeout(Duration.ofSeconds(10))
                .send();
        long task = created();

        // when
        client.newCompleteUserTaskCommand(task)
                .variables(Map.of("approved", true))
                .send()
                .join();

        // then
        assertThat(result.join().getVariablesAsMap()).isEqualTo(Map.of("approved", true));
    }

    @Test
    void tellsTheCallerWhyAListenerDenies() {
        // given
        deploy(task -> task.zeebeTaskListener(
                listener -> listener.completing().type(id + ".completing").retries("3")));
        Models.start(client, id);
        long task = created();
        var completion = client.newCompleteUserTaskCommand(task).send();

        // when
        ActivatedJob listener = activate("completing");
        assertThat(completion.toCompletableFuture()).isNotDone();
        client.newCompleteCommand(listener)
                .withResult(result -> result.forUserTask().deny(true, "the roll is not complete"))
                .send()
                .join();

        // then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(completion::join)
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(409);
                    assertThat(problem.details().getTitle()).isEqualTo("INVALID_STATE");
                    assertThat(problem.details().getDetail()).contains("the roll is not complete");
                });
    }

    @Test
    void answersOnlyWhenTheListenersAreDoneAndKeepsTheirCorrections() {
        // given
        deploy(task -> task.zeebeTaskListener(
                        listener -> listener.assigning().type(id + ".assigning").retries("3"))
                .zeebeTaskListener(listener ->
                        listener.completing().type(id + ".completing").retries("3")));
        Models.start(client, id);
        long task = created();
        var assignment = client.newAssignUserTaskCommand(task)
                .assignee("ana")
                .action("delegate")
                .send();

        // when
        ActivatedJob assigning = activate("assigning");
        assertThat(assignment.toCompletableFuture()).isNotDone();
        client.newCompleteCommand(assigning)
                .withResult(result -> result.forUserTask()
                        .correct(corrections -> corrections
                                .assignee("bor")
                                .candidateGroups(List.of("editors"))
                                .priority(10)))
                .send()
                .join();
        assignment.join();

        // then
        assertThat(assigning.getUserTask().getAction()).isEqualTo("delegate");
        assertThat(assigning.getUserTask().getAssignee()).isEqualTo("ana");
        assertThat(assigning.getUserTask().getChangedAttributes()).containsExactly("assignee");
        var completion = client.newCompleteUserTaskCommand(task).send();
        UserTaskProperties corrected = activate("completing").getUserTask();
        assertThat(corrected.getAssignee()).isEqualTo("bor");
        assertThat(corrected.getCandidateGroups()).containsExactly("editors");
        assertThat(corrected.getPriority()).isEqualTo(10);
        completion.cancel(true);
    }

    @Test
    void letsNobodyClaimWhatSomebodyHas() {
        // given
        deploy(task -> {});
        Models.start(client, id);
        long task = created();
        client.newAssignUserTaskCommand(task).assignee("ana").send().join();

        // when
        var claim = client.newAssignUserTaskCommand(task)
                .assignee("bor")
                .allowOverride(false)
                .send();

        // then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(claim::join)
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(409));
        client.newUnassignUserTaskCommand(task).send().join();
        client.newAssignUserTaskCommand(task)
                .assignee("bor")
                .allowOverride(false)
                .send()
                .join();
    }

    @Test
    void changesAndClearsTheAttributesOfATask() {
        // given
        deploy(task -> task.zeebeDueDate("2026-05-04T10:00:00+02:00")
                .zeebeTaskListener(
                        listener -> listener.updating().type(id + ".updating").retries("3")));
        Models.start(client, id);
        long task = created();

        // when
        var update = client.newUpdateUserTaskCommand(task)
                .clearDueDate()
                .followUpDate("2026-05-05T10:00:00Z")
                .candidateUsers("ana", "bor")
                .candidateGroups("editors")
                .priority(90)
                .send();
        ActivatedJob updating = activate("updating");
        client.newCompleteCommand(updating).send().join();
        update.join();

        // then
        UserTaskProperties updated = updating.getUserTask();
        assertThat(updated.getDueDate()).isNull();
        assertThat(updated.getFollowUpDate()).isEqualTo("2026-05-05T10:00:00Z");
        assertThat(updated.getCandidateUsers()).containsExactly("ana", "bor");
        assertThat(updated.getCandidateGroups()).containsExactly("editors");
        assertThat(updated.getPriority()).isEqualTo(90);
        assertThat(updated.getChangedAttributes())
                .containsExactlyInAnyOrder(
                        "candidateGroupsList", "candidateUsersList", "dueDate", "followUpDate", "priority");
    }

    @Test
    void tellsAListenerOfACanceledTask() {
        // given
        deploy(task -> task.zeebeTaskListener(
                listener -> listener.canceling().type(id + ".canceling").retries("3")));
        long instance = Models.start(client, id);
        long task = created();

        // when
        var cancellation = client.newCancelInstanceCommand(instance).send();

        // then
        ActivatedJob canceling = activate("canceling");
        assertThat(canceling.getListenerEventType()).isEqualTo(ListenerEventType.CANCELING);
        assertThat(canceling.getUserTask().getUserTaskKey()).isEqualTo(task);
        client.newCompleteCommand(canceling).send().join();
        cancellation.join();
    }

    @Test
    void saysThatATaskIsUnknown() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> client.newCompleteUserTaskCommand(1).send().join())
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(404);
                    assertThat(problem.details().getDetail()).contains("'1'");
                });
    }

    /** The task's key; its creating listener is the one that knows it without a search. */
    private long created() {
        ActivatedJob creating = activate("creating");
        client.newCompleteCommand(creating).send().join();
        return creating.getUserTask().getUserTaskKey();
    }

    private void deploy(Consumer<UserTaskBuilder> details) {
        Models.deploy(client, Models.oneUserTask(id, task -> {
            task.zeebeTaskListener(
                    listener -> listener.creating().type(id + ".creating").retries("3"));
            details.accept(task);
        }));
    }

    private ActivatedJob activate(String event) {
        return client.newActivateJobsCommand()
                .jobType(id + "." + event)
                .maxJobsToActivate(1)
                .timeout(Duration.ofMinutes(1))
                .requestTimeout(Duration.ofSeconds(10))
                .send()
                .join()
                .getJobs()
                .getFirst();
    }
}
