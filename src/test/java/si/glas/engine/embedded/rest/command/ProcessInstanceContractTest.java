package si.glas.engine.embedded.rest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.command.Refusals.assertRefused;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.MigrationPlan;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import si.glas.engine.embedded.RunningEngine;

/** Process instances through Camunda's own client against the real engine. */
class ProcessInstanceContractTest {

    private final CamundaClient client = RunningEngine.shared().client();
    private String id = "";

    @BeforeEach
    void nameTheProcess(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
        Models.deploy(client, Models.oneJob(id));
    }

    @Test
    void createsAnInstanceByIdByVersionAndByKey() {
        // when
        ProcessInstanceEvent byId = client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .tags("a", "b")
                .send()
                .join();
        ProcessInstanceEvent byVersion = client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .version(1)
                .send()
                .join();
        ProcessInstanceEvent byKey = client.newCreateInstanceCommand()
                .processDefinitionKey(byId.getProcessDefinitionKey())
                .send()
                .join();

        // then
        assertThat(byId.getBpmnProcessId()).isEqualTo(id);
        assertThat(byId.getVersion()).isEqualTo(1);
        assertThat(byId.getTags()).containsExactlyInAnyOrder("a", "b");
        assertThat(byId.getTenantId()).isEqualTo("<default>");
        assertThat(List.of(byVersion, byKey))
                .extracting(ProcessInstanceEvent::getProcessDefinitionKey)
                .containsOnly(byId.getProcessDefinitionKey());
        assertThat(byKey.getProcessInstanceKey()).isNotEqualTo(byVersion.getProcessInstanceKey());
    }

    @Test
    void namesTheProcessThatDoesNotExist() {
        assertRefused(client.newCreateInstanceCommand().bpmnProcessId("nowhere").latestVersion(), 404, "'nowhere'");
        assertRefused(client.newCreateInstanceCommand().processDefinitionKey(1), 404, "'1'");
    }

    @Test
    void startsAndEndsWhereTheInstructionsSay() {
        // given
        Models.deploy(
                client,
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .serviceTask("Task_First", task -> task.zeebeJobType(id + ".first"))
                        .serviceTask("Task_Second", task -> task.zeebeJobType(id + ".second"))
                        .serviceTask("Task_Third", task -> task.zeebeJobType(id + ".third"))
                        .endEvent()
                        .done());

        // when
        client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .startBeforeElement("Task_Second")
                .terminateAfterElement("Task_Second")
                .send()
                .join();
        client.newCompleteCommand(
                        activate(id + ".second", Duration.ofSeconds(5)).getFirst())
                .send()
                .join();

        // then
        assertThat(activate(id + ".first", Duration.ofMillis(1))).isEmpty();
        assertThat(activate(id + ".third", Duration.ofMillis(200))).isEmpty();
    }

    @Test
    void cancelsAnInstanceOnce() {
        // given
        long instance = Models.start(client, id);

        // when
        client.newCancelInstanceCommand(instance).send().join();

        // then
        assertThat(activate(id, Duration.ofMillis(1))).isEmpty();
        assertRefused(client.newCancelInstanceCommand(instance), 404, "'" + instance + "'");
    }

    @Test
    void movesTheTokensOfAnInstance() {
        // given
        long instance = Models.start(client, id);
        ActivatedJob first = activate(id, Duration.ofSeconds(5)).getFirst();

        // when
        client.newModifyProcessInstanceCommand(instance)
                .activateElement("Task_Work")
                .withVariables(Map.of("local", 1), "Task_Work")
                .withVariables(Map.of("global", 2))
                .and()
                .terminateElement(first.getElementInstanceKey())
                .send()
                .join();

        // then
        ActivatedJob second = activate(id, Duration.ofSeconds(5)).getFirst();
        assertThat(second.getElementInstanceKey()).isNotEqualTo(first.getElementInstanceKey());
        assertThat(second.getVariablesAsMap()).isEqualTo(Map.of("local", 1, "global", 2));
        assertRefused(client.newCompleteCommand(first), 404, "" + first.getKey());
        assertRefused(
                client.newModifyProcessInstanceCommand(instance).activateElement("Task_Nowhere"), 400, "Task_Nowhere");
    }

    @Test
    void migratesAnInstanceToANewVersion() {
        // given
        long instance = Models.start(client, id);
        long target = Models.deploy(
                client,
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .serviceTask("Task_Renamed", task -> task.zeebeJobType("other"))
                        .endEvent()
                        .done());

        // when
        client.newMigrateProcessInstanceCommand(instance)
                .migrationPlan(MigrationPlan.newBuilder()
                        .withTargetProcessDefinitionKey(target)
                        .addMappingInstruction("Task_Work", "Task_Renamed")
                        .build())
                .send()
                .join();

        // then
        ActivatedJob job = activate(id, Duration.ofSeconds(5)).getFirst();
        assertThat(job.getElementId()).isEqualTo("Task_Renamed");
        assertThat(job.getProcessDefinitionVersion()).isEqualTo(2);
        assertThat(job.getProcessDefinitionKey()).isEqualTo(target);
    }

    @Test
    void saysThatAnInstanceIsNotCompleteInTime() {
        assertRefused(
                client.newCreateInstanceCommand()
                        .bpmnProcessId(id)
                        .latestVersion()
                        .withResult()
                        .requestTimeout(Duration.ofMillis(100)),
                504,
                "100 ms");
    }

    @Test
    void saysThatTheVariablesAreTooLarge() {
        for (int size : new int[] {3 << 20, 5 << 20}) {
            assertRefused(
                    client.newCreateInstanceCommand()
                            .bpmnProcessId(id)
                            .latestVersion()
                            .variables(Map.of("text", "x".repeat(size))),
                    413,
                    "4194304");
        }
    }

    private List<ActivatedJob> activate(String type, Duration wait) {
        return client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(10)
                .timeout(Duration.ofMinutes(1))
                .requestTimeout(wait)
                .send()
                .join()
                .getJobs();
    }
}
