package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ElementInstanceState;
import io.camunda.client.api.search.enums.ElementInstanceType;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ElementInstance;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Process instances and their elements, as Camunda's own client reads them. */
class ProcessInstanceContractTest {

    private String id;
    private long definition;

    @BeforeEach
    void deploy(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
        definition = Scenario.deploy(
                Bpmn.createExecutableProcess(id)
                        .name("Decide on a position")
                        .startEvent("Start_Asked")
                        .sequenceFlowId("Flow_First")
                        .serviceTask(
                                "Task_Work", task -> task.name("Work on it").zeebeJobType(id))
                        .sequenceFlowId("Flow_Second")
                        .endEvent("End_Decided")
                        .done(),
                id + ".bpmn");
    }

    @Test
    void tellsOfAnActiveInstance() {
        // given
        OffsetDateTime before = OffsetDateTime.now().minusSeconds(1);
        long key = CLIENT.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .tags("urgent")
                .send()
                .join()
                .getProcessInstanceKey();

        // when
        ProcessInstance instance =
                CLIENT.newProcessInstanceGetRequest(key).send().join();

        // then
        assertThat(instance.getProcessInstanceKey()).isEqualTo(key);
        assertThat(instance.getProcessDefinitionKey()).isEqualTo(definition);
        assertThat(instance.getProcessDefinitionId()).isEqualTo(id);
        assertThat(instance.getProcessDefinitionName()).isEqualTo("Decide on a position");
        assertThat(instance.getProcessDefinitionVersion()).isEqualTo(1);
        assertThat(instance.getProcessDefinitionVersionTag()).isNull();
        assertThat(instance.getState()).isEqualTo(ProcessInstanceState.ACTIVE);
        assertThat(instance.getStartDate()).isAfter(before);
        assertThat(instance.getEndDate()).isNull();
        assertThat(instance.getParentProcessInstanceKey()).isNull();
        assertThat(instance.getHasIncident()).isFalse();
        assertThat(instance.getTags()).containsExactly("urgent");
        assertThat(instance.getTenantId()).isEqualTo("<default>");
    }

    @Test
    void tellsTheWayOfAFinishedInstance() {
        // given
        long key = Scenario.start(id, Map.of());
        Scenario.completeJob(id, Map.of());

        // when
        ProcessInstance finished = Scenario.onlyOne(() -> CLIENT.newProcessInstanceSearchRequest()
                .filter(filter -> filter.processInstanceKey(key).state(ProcessInstanceState.COMPLETED))
                .send()
                .join()
                .items());
        List<ElementInstance> elements = CLIENT.newElementInstanceSearchRequest()
                .filter(filter -> filter.processInstanceKey(key))
                .sort(sort -> sort.startDate().asc())
                .send()
                .join()
                .items();
        var flows = CLIENT.newProcessInstanceSequenceFlowsRequest(key).send().join();

        // then
        assertThat(finished.getEndDate()).isAfterOrEqualTo(finished.getStartDate());
        assertThat(finished.getTags()).isEmpty();
        assertThat(elements)
                .extracting(ElementInstance::getElementId)
                .containsExactly("Start_Asked", "Task_Work", "End_Decided");
        assertThat(elements)
                .extracting(ElementInstance::getElementName)
                .containsExactly("Start_Asked", "Work on it", "End_Decided");
        assertThat(elements)
                .extracting(ElementInstance::getType)
                .containsExactly(
                        ElementInstanceType.START_EVENT,
                        ElementInstanceType.SERVICE_TASK,
                        ElementInstanceType.END_EVENT);
        assertThat(elements).extracting(ElementInstance::getState).containsOnly(ElementInstanceState.COMPLETED);
        assertThat(flows).extracting(flow -> flow.getElementId()).containsExactly("Flow_First", "Flow_Second");
    }

    @Test
    void countsTheInstancesOfEachElement() {
        // given
        Scenario.start(id, Map.of());
        Scenario.completeJob(id, Map.of());
        long active = Scenario.start(id, Map.of());
        long cancelled = Scenario.start(id, Map.of());
        CLIENT.newCancelInstanceCommand(cancelled).send().join();
        Scenario.await(
                () -> CLIENT.newProcessInstanceGetRequest(cancelled)
                        .send()
                        .join()
                        .getState(),
                ProcessInstanceState.TERMINATED);

        // when
        var ofDefinition = CLIENT.newProcessDefinitionElementStatisticsRequest(definition)
                .filter(filter -> filter.state(state -> state.in(
                        ProcessInstanceState.ACTIVE, ProcessInstanceState.COMPLETED, ProcessInstanceState.TERMINATED)))
                .send()
                .join();
        var ofInstance =
                CLIENT.newProcessInstanceElementStatisticsRequest(active).send().join();

        // then
        var work = ofDefinition.stream()
                .filter(element -> element.getElementId().equals("Task_Work"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(work.getActive(), work.getCompleted(), work.getCanceled(), work.getIncidents()))
                .containsExactly(1L, 1L, 1L, 0L);
        assertThat(ofInstance)
                .extracting(element -> element.getElementId())
                .containsExactly("Start_Asked", "Task_Work");
    }

    @Test
    void saysThatThereIsNoSuchInstance() {
        // when
        var request = CLIENT.newProcessInstanceGetRequest(1).send();

        // then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(request::join)
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(404);
                    assertThat(problem.details().getDetail()).isEqualTo("Process Instance with key '1' not found");
                });
    }
}
