package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.command.MigrationPlan;
import io.camunda.client.api.search.response.ElementInstance;
import io.camunda.client.api.search.response.Job;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the searches tell of an instance that was moved to another version of its process. */
class MigrationContractTest {

    @Test
    void showsAMigratedInstanceInItsNewProcess() {
        // given
        Scenario.deploy(model("Task_Old"), "migrated.bpmn");
        long instance = Scenario.start("migrated", Map.of());
        long target = Scenario.deploy(model("Task_New"), "migrated.bpmn");

        // when
        CLIENT.newMigrateProcessInstanceCommand(instance)
                .migrationPlan(MigrationPlan.newBuilder()
                        .withTargetProcessDefinitionKey(target)
                        .addMappingInstruction("Task_Old", "Task_New")
                        .build())
                .send()
                .join();

        // then
        var migrated = CLIENT.newProcessInstanceGetRequest(instance).send().join();
        assertThat(migrated.getProcessDefinitionKey()).isEqualTo(target);
        assertThat(migrated.getProcessDefinitionVersion()).isEqualTo(2);
        List<ElementInstance> work = CLIENT.newElementInstanceSearchRequest()
                .filter(filter -> filter.processInstanceKey(instance).elementId("Task_New"))
                .send()
                .join()
                .items();
        assertThat(work).extracting(ElementInstance::getElementName).containsExactly("Work in Task_New");
        assertThat(work.getFirst().getStartDate()).isNotNull();
        Job job = CLIENT.newJobSearchRequest()
                .filter(filter -> filter.processInstanceKey(instance))
                .send()
                .join()
                .items()
                .getFirst();
        assertThat(job.getElementId()).isEqualTo("Task_New");
        assertThat(job.getProcessDefinitionKey()).isEqualTo(target);
    }

    private static BpmnModelInstance model(String task) {
        return Bpmn.createExecutableProcess("migrated")
                .startEvent()
                .serviceTask(task, work -> work.name("Work in " + task).zeebeJobType("migrated"))
                .endEvent()
                .done();
    }
}
