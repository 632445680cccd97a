package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IncidentsTest {

    @RegisterExtension
    static final OurClient ENGINE = new OurClient();

    private final String id = "p-" + UUID.randomUUID();
    private final String caller = id + "-caller";
    private final Incidents incidents = new CamundaIncidents(ENGINE.client());
    private final ProcessInstances instances = new CamundaProcessInstances(ENGINE.client());

    @Test
    void findsWhatKeepsACalledProcessFromGoingOn() {
        // given
        long root = startCaller();

        // when
        ENGINE.failForGood(id, "no such file");

        // then
        Incident incident = onlyOne(root);
        assertThat(incident.message()).isEqualTo("no such file");
        assertThat(incident.type()).isEqualTo("JOB_NO_RETRIES");
        assertThat(incident.elementId()).isEqualTo("Task_Work");
        assertThat(incident.processId()).isEqualTo(id);
        Progress progress = instances.progress(root).orElseThrow();
        assertThat(progress.incidents()).containsExactly(incident);
        assertThat(progress.instance().hasIncident()).isTrue();
        assertThat(progress.visits().getLast())
                .extracting(Visit::elementId, Visit::hasIncident, Visit::calledKey)
                .containsExactly("Call_It", true, incident.processInstanceKey());
    }

    @Test
    void triesOnceMoreWhatHasFailed() {
        // given
        long root = startCaller();
        ENGINE.failForGood(id, "no such file");
        Incident incident = onlyOne(root);

        // when
        incidents.retry(incident.key());

        // then
        assertThat(ENGINE.job(id).getRetries()).isOne();
        await().until(() -> incidents.of(root).isEmpty());
        assertThat(instances.progress(root).orElseThrow().instance().hasIncident())
                .isFalse();
    }

    @Test
    void triesAnExpressionOnceMore() {
        // given
        ENGINE.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .exclusiveGateway("Gateway_Ready")
                        .conditionExpression("ready")
                        .endEvent()
                        .done(),
                id);
        long key = ENGINE.start(id, Map.of());
        Incident incident = onlyOne(key);

        // when
        ENGINE.client()
                .newSetVariablesCommand(key)
                .variables(Map.of("ready", true))
                .send()
                .join();
        incidents.retry(incident.key());

        // then
        await().until(() -> instances.find(key).orElseThrow().state() == ProcessInstance.State.COMPLETED);
    }

    @Test
    void leavesAloneWhatNeedsNoHelpAnyMore() {
        // given
        long root = startCaller();
        ENGINE.failForGood(id, "no such file");
        Incident incident = onlyOne(root);
        instances.cancel(root);

        // then
        assertThatCode(() -> incidents.retry(incident.key())).doesNotThrowAnyException();
        assertThatCode(() -> incidents.retry(1)).doesNotThrowAnyException();
        assertThat(incidents.of(1)).isEmpty();
    }

    @Test
    void saysWhenTheEngineIsNotThere() throws Exception {
        try (FakeEngine fake = new FakeEngine();
                JobThreads threads = new JobThreads();
                CamundaClient client = new EngineConfiguration().camundaClient(fake, threads)) {
            Incidents fromFake = new CamundaIncidents(client);
            fake.refusing("/v2/incidents/7", 500, "busy");

            assertThatExceptionOfType(EngineUnavailable.class)
                    .isThrownBy(() -> fromFake.retry(7))
                    .withMessageContaining("busy");
        }
    }

    private long startCaller() {
        ENGINE.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .serviceTask("Task_Work", task -> task.zeebeJobType(id))
                        .endEvent()
                        .done(),
                id);
        ENGINE.deploy(
                Bpmn.createExecutableProcess(caller)
                        .startEvent()
                        .callActivity("Call_It", call -> call.zeebeProcessId(id))
                        .endEvent()
                        .done(),
                caller);
        return ENGINE.start(caller, Map.of());
    }

    private Incident onlyOne(long processInstanceKey) {
        return await().until(() -> incidents.of(processInstanceKey), found -> found.size() == 1)
                .getFirst();
    }
}
