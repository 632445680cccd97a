package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.search.enums.IncidentErrorType;
import io.camunda.client.api.search.enums.IncidentState;
import io.camunda.client.api.search.response.ElementInstance;
import io.camunda.client.api.search.response.Incident;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Incidents and whom they concern, as Camunda's own client reads them. */
class IncidentContractTest {

    private String id;

    @BeforeEach
    void deploy(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
        Scenario.deploy(
                Bpmn.createExecutableProcess(id)
                        .name("Decide on a position")
                        .startEvent()
                        .serviceTask("Task_Work", task -> task.zeebeJobType(id))
                        .endEvent()
                        .done(),
                id + ".bpmn");
    }

    @Test
    void tellsWhoCalledAnInstanceAndOfItsIncident() {
        // given
        String caller = id + "Caller";
        Scenario.deploy(
                Bpmn.createExecutableProcess(caller)
                        .startEvent()
                        .callActivity("Call_Decision", call -> call.zeebeProcessId(id))
                        .endEvent()
                        .done(),
                caller + ".bpmn");
        long root = Scenario.start(caller, Map.of());
        Scenario.failForGood(id, "no such file");

        // when
        Incident incident = Scenario.onlyOne(() -> CLIENT.newIncidentsByProcessInstanceSearchRequest(root)
                .send()
                .join()
                .items());
        long called = incident.getProcessInstanceKey();
        ProcessInstance callerInstance =
                CLIENT.newProcessInstanceGetRequest(root).send().join();
        ElementInstance call = elements(root, "Call_Decision").getFirst();
        ElementInstance work = elements(called, "Task_Work").getFirst();
        var hierarchy =
                CLIENT.newProcessInstanceGetCallHierarchyRequest(called).send().join();

        // then
        assertThat(incident.getErrorMessage()).isEqualTo("no such file");
        assertThat(incident.getErrorType()).isEqualTo(IncidentErrorType.JOB_NO_RETRIES);
        assertThat(incident.getState()).isEqualTo(IncidentState.ACTIVE);
        assertThat(incident.getElementId()).isEqualTo("Task_Work");
        assertThat(incident.getProcessDefinitionId()).isEqualTo(id);
        assertThat(incident.getJobKey()).isPositive();
        assertThat(callerInstance.getHasIncident()).isTrue();
        assertThat(call.getIncident()).isTrue();
        assertThat(call.getIncidentKey()).isNull();
        assertThat(work.getIncidentKey()).isEqualTo(incident.getIncidentKey());
        assertThat(hierarchy).extracting(entry -> entry.getProcessInstanceKey()).containsExactly(root, called);
        assertThat(hierarchy)
                .extracting(entry -> entry.getProcessDefinitionName())
                .containsExactly(caller, "Decide on a position");
    }

    @Test
    void forgetsNoIncidentButShowsWhenItIsResolved() {
        // given
        long key = Scenario.start(id, Map.of());
        Scenario.failForGood(id, "no such file");
        Incident incident = Scenario.onlyOne(() -> CLIENT.newIncidentSearchRequest()
                .filter(filter -> filter.processInstanceKey(key).errorMessage("no such file"))
                .sort(sort -> sort.creationTime().asc())
                .send()
                .join()
                .items());

        // when
        CLIENT.newUpdateRetriesCommand(incident.getJobKey()).retries(1).send().join();
        CLIENT.newResolveIncidentCommand(incident.getIncidentKey()).send().join();

        // then
        Scenario.await(
                () -> CLIENT.newIncidentGetRequest(incident.getIncidentKey())
                        .send()
                        .join()
                        .getState(),
                IncidentState.RESOLVED);
        assertThat(CLIENT.newProcessInstanceGetRequest(key).send().join().getHasIncident())
                .isFalse();
    }

    private static List<ElementInstance> elements(long instanceKey, String elementId) {
        return CLIENT.newElementInstanceSearchRequest()
                .filter(filter -> filter.processInstanceKey(instanceKey).elementId(elementId))
                .send()
                .join()
                .items();
    }
}
