package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.search.response.ProcessDefinition;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Process definitions, as Camunda's own client reads them. */
class DefinitionContractTest {

    @Test
    void givesTheVersionsOfAProcessAndItsModel() {
        // given
        Scenario.deploy(model("versioned", "First"), "versioned.bpmn");
        BpmnModelInstance second = model("versioned", "Second");
        Scenario.deploy(second, "versioned.bpmn");

        // when
        List<ProcessDefinition> versions = CLIENT.newProcessDefinitionSearchRequest()
                .filter(filter -> filter.processDefinitionId("versioned"))
                .sort(sort -> sort.version().desc())
                .send()
                .join()
                .items();
        List<ProcessDefinition> latest = CLIENT.newProcessDefinitionSearchRequest()
                .filter(filter -> filter.processDefinitionId("versioned").isLatestVersion(true))
                .send()
                .join()
                .items();

        // then
        assertThat(versions).extracting(ProcessDefinition::getVersion).containsExactly(2, 1);
        assertThat(versions).extracting(ProcessDefinition::getName).containsExactly("Second", "First");
        assertThat(latest).extracting(ProcessDefinition::getVersion).containsExactly(2);
        assertThat(CLIENT.newProcessDefinitionGetXmlRequest(latest.getFirst().getProcessDefinitionKey())
                        .send()
                        .join())
                .isEqualTo(Bpmn.convertToString(second));
    }

    @Test
    void givesTheLatestStartForm() {
        // given
        CLIENT.newDeployResourceCommand()
                .addResourceStringUtf8("{\"id\": \"ask\", \"type\": \"default\", \"components\": []}", "ask.form")
                .addProcessModel(
                        Bpmn.createExecutableProcess("asked")
                                .startEvent("Start_Asked")
                                .zeebeFormId("ask")
                                .endEvent()
                                .done(),
                        "asked.bpmn")
                .send()
                .join();

        // when
        ProcessDefinition definition = CLIENT.newProcessDefinitionSearchRequest()
                .filter(filter -> filter.processDefinitionId("asked"))
                .send()
                .join()
                .items()
                .getFirst();

        // then
        assertThat(definition.getHasStartForm()).isTrue();
        assertThat(CLIENT.newProcessDefinitionGetFormRequest(definition.getProcessDefinitionKey())
                        .send()
                        .join()
                        .getFormId())
                .isEqualTo("ask");
    }

    private static BpmnModelInstance model(String id, String name) {
        return Bpmn.createExecutableProcess(id)
                .name(name)
                .startEvent()
                .endEvent()
                .done();
    }
}
