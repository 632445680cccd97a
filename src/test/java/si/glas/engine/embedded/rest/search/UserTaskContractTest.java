package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.Form;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.client.api.search.response.Variable;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** User tasks with their forms and variables, as Camunda's own client reads them. */
class UserTaskContractTest {

    private static final String FORM = "{\"id\": \"%s\", \"type\": \"default\", \"components\": []}";

    private String id;
    private long instance;

    @BeforeEach
    void startATask(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
        CLIENT.newDeployResourceCommand()
                .addResourceStringUtf8(FORM.formatted(id), id + ".form")
                .addProcessModel(
                        Bpmn.createExecutableProcess(id)
                                .startEvent()
                                .userTask(
                                        "UserTask_Review",
                                        task -> task.zeebeUserTask()
                                                .name("Review it")
                                                .zeebeFormId(id)
                                                .zeebeCandidateGroups("editors,board")
                                                .zeebeDueDate("2026-03-01T09:00:00+01:00")
                                                .zeebeTaskPriority("70")
                                                .zeebeTaskHeader("colour", "green")
                                                .zeebeInputExpression("topic", "local"))
                                .endEvent()
                                .done(),
                        id + ".bpmn")
                .send()
                .join();
        instance = Scenario.start(id, Map.of("topic", "water"));
    }

    @Test
    void tellsAllThatATaskHas() {
        // when
        UserTask task = task(UserTaskState.CREATED);

        // then
        assertThat(task.getName()).isEqualTo("Review it");
        assertThat(task.getElementId()).isEqualTo("UserTask_Review");
        assertThat(task.getBpmnProcessId()).isEqualTo(id);
        assertThat(task.getProcessName()).isEqualTo(id);
        assertThat(task.getProcessDefinitionVersion()).isEqualTo(1);
        assertThat(task.getProcessInstanceKey()).isEqualTo(instance);
        assertThat(task.getElementInstanceKey()).isPositive();
        assertThat(task.getAssignee()).isNull();
        assertThat(task.getCandidateGroups()).containsExactly("editors", "board");
        assertThat(task.getCandidateUsers()).isEmpty();
        assertThat(task.getDueDate()).isEqualTo(OffsetDateTime.parse("2026-03-01T08:00:00Z"));
        assertThat(task.getFollowUpDate()).isNull();
        assertThat(task.getPriority()).isEqualTo(70);
        assertThat(task.getCustomHeaders()).containsEntry("colour", "green");
        assertThat(task.getCreationDate()).isNotNull();
        assertThat(task.getCompletionDate()).isNull();
        assertThat(task.getExternalFormReference()).isNull();
        assertThat(CLIENT.newUserTaskGetRequest(task.getUserTaskKey()).send().join())
                .usingRecursiveComparison()
                .isEqualTo(task);
    }

    @Test
    void findsATaskByEachOfItsFilters() {
        // given
        UserTask task = task(UserTaskState.CREATED);
        CLIENT.newAssignUserTaskCommand(task.getUserTaskKey())
                .assignee("mojca")
                .send()
                .join();

        // when
        var found = CLIENT.newUserTaskSearchRequest()
                .filter(filter -> filter.userTaskKey(task.getUserTaskKey())
                        .assignee(assignee -> assignee.like("moj*"))
                        .candidateGroup("editors")
                        .priority(priority -> priority.gte(70).lt(71))
                        .dueDate(date -> date.lt(OffsetDateTime.parse("2026-03-02T00:00:00Z")))
                        .creationDate(date -> date.exists(true))
                        .processInstanceVariables(Map.of("topic", "\"water\""))
                        .elementId("UserTask_Review")
                        .bpmnProcessId(id))
                .sort(sort -> sort.creationDate().desc().priority().asc())
                .page(page -> page.limit(10))
                .send()
                .join();

        // then
        assertThat(found.items()).extracting(UserTask::getAssignee).containsExactly("mojca");
        assertThat(found.page().totalItems()).isEqualTo(1);
    }

    @Test
    void givesTheFormOfATask() {
        // given
        UserTask task = task(UserTaskState.CREATED);

        // when
        Form form =
                CLIENT.newUserTaskGetFormRequest(task.getUserTaskKey()).send().join();

        // then
        assertThat(form.getFormId()).isEqualTo(id);
        assertThat(form.getFormKey()).isEqualTo(task.getFormKey());
        assertThat(form.getVersion()).isEqualTo(1);
        assertThat(form.getSchema()).isEqualTo(FORM.formatted(id));
    }

    @Test
    void givesTheVariablesThatATaskSees() {
        // given
        UserTask task = task(UserTaskState.CREATED);

        // when
        var variables = CLIENT.newUserTaskVariableSearchRequest(task.getUserTaskKey())
                .sort(sort -> sort.name().asc())
                .send()
                .join()
                .items();

        // then
        assertThat(variables).extracting(Variable::getName).containsExactly("local", "topic");
        assertThat(variables).extracting(Variable::getScopeKey).containsExactly(task.getElementInstanceKey(), instance);
    }

    @Test
    void keepsTheAssigneeUntilTheListenersAgreeToAnother() {
        // given
        String listener = id + "Listener";
        Scenario.deploy(
                Bpmn.createExecutableProcess(listener)
                        .startEvent()
                        .userTask(
                                "UserTask_Listened",
                                task -> task.zeebeUserTask()
                                        .zeebeTaskListener(assigning ->
                                                assigning.assigning().type(listener)))
                        .endEvent()
                        .done(),
                listener + ".bpmn");
        instance = Scenario.start(listener, Map.of());
        long key = task(UserTaskState.CREATED).getUserTaskKey();

        // when
        var assignment = CLIENT.newAssignUserTaskCommand(key).assignee("mojca").send();
        UserTask during = task(UserTaskState.ASSIGNING);
        Scenario.completeJob(listener, Map.of());
        assignment.join();

        // then
        assertThat(during.getAssignee()).isNull();
        assertThat(task(UserTaskState.CREATED).getAssignee()).isEqualTo("mojca");
    }

    @Test
    void showsWhenATaskIsCompleted() {
        // given
        UserTask task = task(UserTaskState.CREATED);

        // when
        CLIENT.newCompleteUserTaskCommand(task.getUserTaskKey()).send().join();

        // then
        assertThat(task(UserTaskState.COMPLETED).getCompletionDate()).isAfterOrEqualTo(task.getCreationDate());
    }

    private UserTask task(UserTaskState state) {
        return Scenario.onlyOne(() -> CLIENT.newUserTaskSearchRequest()
                .filter(filter -> filter.processInstanceKey(instance).state(state))
                .send()
                .join()
                .items());
    }
}
