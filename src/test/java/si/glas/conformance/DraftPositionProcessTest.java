package si.glas.conformance;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.CamundaAssert.assertThatUserTask;
import static io.camunda.process.test.api.assertions.UserTaskSelectors.byElementId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("draft-position")
class DraftPositionProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private TaskListeners listeners;

    @BeforeEach
    void listen() {
        listeners = TaskListeners.mock(context);
    }

    @Test
    void freezesTheVersionThatTheEditorsCallReady() {
        // given
        JobWorkerMock freezing =
                context.mockJobWorker("chronicle.recordFreezing").thenComplete();
        JobWorkerMock freeze =
                context.mockJobWorker("positions.freezeVersion").thenComplete(Map.of("versionId", "v-3"));
        JobWorkerMock frozen = context.mockJobWorker("chronicle.recordFreeze").thenComplete();
        JobWorkerMock drafted = context.mockJobWorker("chronicle.recordDraft").thenComplete();
        ProcessInstanceEvent draft = startDraft();

        // when
        context.completeUserTask("UserTask_DraftPosition", Map.of("draftReady", true));

        // then
        assertThat(draft)
                .isCompleted()
                .hasCompletedElementsInOrder("UserTask_DraftPosition", "Task_FreezeVersion", "End_VersionFrozen")
                .hasVariable("versionId", "v-3");
        assertThat(List.of(freezing, freeze, frozen, drafted)).allMatch(mock -> mock.getInvocations() == 1);
        assertThat(freeze.getActivatedJobs())
                .singleElement()
                .returns(Map.of("digest", "SHA-256"), ActivatedJob::getCustomHeaders)
                .returns("position-1", job -> job.getVariable("positionId"));
    }

    @Test
    void tellsTheListenersWhatHappensToTheTask() {
        // given
        startDraft();
        assertThatUserTask(byElementId("UserTask_DraftPosition"))
                .isCreated()
                .hasCandidateGroup("editors")
                .hasPriority(60)
                .hasDueDate("2027-01-31T12:00:00Z");
        long task = taskKey();

        // when
        client.newAssignUserTaskCommand(task).assignee("ana").send().join();
        client.newUpdateUserTaskCommand(task).priority(80).send().join();

        // then
        assertThatUserTask(byElementId("UserTask_DraftPosition"))
                .hasAssignee("ana")
                .hasPriority(80);
        assertThat(listeners.announced().getInvocations()).isOne();
        assertThat(listeners.handed().getActivatedJobs())
                .singleElement()
                .satisfies(job -> assertThat(job.getUserTask().getAssignee()).isEqualTo("ana"));
        assertThat(listeners.refreshed().getActivatedJobs())
                .singleElement()
                .satisfies(job ->
                        assertThat(job.getUserTask().getChangedAttributes()).containsExactly("priority"));
    }

    @Test
    void keepsTheTaskThatAListenerDoesNotLetGo() {
        // given
        startDraft();
        long task = taskKey();

        // when
        listeners.denyNextCompletion("Two demands have no number");

        // then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> client.newCompleteUserTaskCommand(task)
                        .variable("draftReady", true)
                        .send()
                        .join())
                .satisfies(refusal -> {
                    assertThat(refusal.details().getStatus()).isEqualTo(409);
                    assertThat(refusal.details().getDetail()).contains("Two demands have no number");
                });
        assertThatUserTask(byElementId("UserTask_DraftPosition")).isCreated();
    }

    @Test
    void goesAnotherRoundUntilTheDraftIsReady() {
        // given
        ProcessInstanceEvent draft = startDraft();

        // when
        context.completeUserTask("UserTask_DraftPosition", Map.of("draftReady", false));

        // then
        assertThat(draft)
                .hasCompletedElements("Task_CountRounds")
                .hasActiveElement("UserTask_DraftPosition", 1)
                .hasVariable("rounds", 1);
    }

    @Test
    void remindsTheEditorsTwiceWhileTheyWrite() {
        // given
        JobWorkerMock reminders = context.mockJobWorker("notices.remindEditors").thenComplete();
        ProcessInstanceEvent draft = startDraft();

        // when
        context.increaseTime(Duration.ofDays(7));
        assertThat(draft).hasCompletedElement("End_EditorsReminded", 1);
        context.increaseTime(Duration.ofDays(7));

        // then
        assertThat(draft).hasCompletedElement("End_EditorsReminded", 2).hasActiveElements("UserTask_DraftPosition");
        assertThat(reminders.getInvocations()).isEqualTo(2);
    }

    @Test
    void lapsesWhenTimeRunsOut() {
        // given
        ProcessInstanceEvent draft = startDraft();

        // when
        context.increaseTime(Duration.ofDays(30));

        // then
        assertThat(draft).hasTerminatedElements("UserTask_DraftPosition").hasCompletedElements("End_DraftLapsed");
        assertThat(listeners.withdrawn().getInvocations()).isOne();
    }

    @Test
    void isDroppedWhenTheProposalIsWithdrawn() {
        // given
        ProcessInstanceEvent draft = startDraft();

        // when
        client.newPublishMessageCommand()
                .messageName("positions.proposalWithdrawn")
                .correlationKey("position-1")
                .send()
                .join();

        // then
        assertThat(draft).isCompleted().hasCompletedElements("Event_ProposalWithdrawn", "End_ProposalDropped");
        assertThat(listeners.withdrawn().getInvocations()).isOne();
    }

    private ProcessInstanceEvent startDraft() {
        ProcessInstanceEvent draft = client.newCreateInstanceCommand()
                .bpmnProcessId("draft-position")
                .latestVersion()
                .variables(Map.of(
                        "positionId",
                        "position-1",
                        "rounds",
                        0,
                        "dueAt",
                        Instant.parse("2027-01-31T12:00:00Z").toString()))
                .send()
                .join();
        assertThatUserTask(byElementId("UserTask_DraftPosition")).isCreated();
        return draft;
    }

    private long taskKey() {
        return client.newUserTaskSearchRequest().send().join().singleItem().getUserTaskKey();
    }
}
