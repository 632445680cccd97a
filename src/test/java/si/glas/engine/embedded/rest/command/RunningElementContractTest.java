package si.glas.engine.embedded.rest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.command.Refusals.assertRefused;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.PartitionBrokerHealth;
import io.camunda.client.api.response.StatusResponse;
import io.camunda.client.api.search.enums.JobKind;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import si.glas.engine.embedded.RunningEngine;

/** Variables, ad-hoc activities, the clock and the cluster through Camunda's own client against the real engine. */
class RunningElementContractTest {

    private final CamundaClient client = RunningEngine.shared().client();
    private String id = "";

    @BeforeEach
    void nameTheProcess(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    void setsVariablesOfTheElementOrOfTheWholeInstance() {
        // given
        Models.deploy(client, Models.oneJob(id));
        long instance = Models.start(client, id);
        ActivatedJob job = activate(id).getFirst();

        // when
        client.newSetVariablesCommand(job.getElementInstanceKey())
                .variables(Map.of("local", 1))
                .local(true)
                .send()
                .join();
        client.newSetVariablesCommand(job.getElementInstanceKey())
                .variables(Map.of("propagated", 2))
                .send()
                .join();

        // then
        client.newModifyProcessInstanceCommand(instance)
                .activateElement("Task_Work")
                .send()
                .join();
        assertThat(activate(id).getFirst().getVariablesAsMap()).isEqualTo(Map.of("propagated", 2));
        assertRefused(client.newSetVariablesCommand(1).variables(Map.of("a", 1)), 404, "'1'");
    }

    @Test
    void activatesTheActivitiesOfAnAdHocSubProcess() {
        // given
        Models.deploy(
                client,
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .adHocSubProcess("SubProcess_AdHoc", adHoc -> {
                            adHoc.zeebeJobType(id);
                            adHoc.serviceTask("Task_A", task -> task.zeebeJobType(id + ".a"));
                            adHoc.serviceTask("Task_B", task -> task.zeebeJobType(id + ".b"));
                        })
                        .endEvent()
                        .done());
        Models.start(client, id);
        ActivatedJob adHoc = activate(id).getFirst();

        // when
        client.newActivateAdHocSubProcessActivitiesCommand(String.valueOf(adHoc.getElementInstanceKey()))
                .activateElement("Task_A", Map.of("detail", 1))
                .send()
                .join();
        client.newCompleteCommand(adHoc)
                .withResult(result ->
                        result.forAdHocSubProcess().activateElement("Task_B").variables(Map.of("detail", 2)))
                .send()
                .join();

        // then
        assertThat(adHoc.getKind()).isEqualTo(JobKind.AD_HOC_SUB_PROCESS);
        assertThat(activate(id + ".a").getFirst().getVariablesAsMap()).containsEntry("detail", 1);
        assertThat(activate(id + ".b").getFirst().getVariablesAsMap()).containsEntry("detail", 2);
        assertRefused(client.newActivateAdHocSubProcessActivitiesCommand("1").activateElement("Task_B"), 404, "1");
    }

    @Test
    void stopsTheClockAndLetsItRunAgain() {
        // given
        Models.deploy(client, Models.oneJob(id));
        Instant future = Instant.now().plus(Duration.ofDays(1));

        // when
        client.newPinClockCommand().time(future).send().join();

        // then
        try {
            Models.start(client, id);
            assertThat(activate(id).getFirst().getDeadline())
                    .isEqualTo(future.plus(Duration.ofMinutes(1)).toEpochMilli());
        } finally {
            client.newResetClockCommand().send().join();
        }
        Models.start(client, id);
        assertThat(activate(id).getFirst().getDeadline()).isLessThan(future.toEpochMilli());
    }

    @Test
    void isAClusterOfOneHealthyBroker() {
        // when
        var topology = client.newTopologyRequest().send().join();

        // then
        assertThat(topology.getClusterSize()).isEqualTo(1);
        assertThat(topology.getGatewayVersion()).startsWith("8.8.");
        assertThat(topology.getBrokers())
                .singleElement()
                .satisfies(broker -> assertThat(broker.getPartitions())
                        .singleElement()
                        .satisfies(partition ->
                                assertThat(partition.getHealth()).isEqualTo(PartitionBrokerHealth.HEALTHY)));
        assertThat(client.newStatusRequest().send().join().getStatus()).isEqualTo(StatusResponse.Status.UP);
    }

    @Test
    void saysThatAnIncidentIsUnknown() {
        assertRefused(client.newResolveIncidentCommand(1), 404, "'1'");
    }

    private List<ActivatedJob> activate(String type) {
        return client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(10)
                .timeout(Duration.ofMinutes(1))
                .requestTimeout(Duration.ofSeconds(5))
                .send()
                .join()
                .getJobs();
    }
}
