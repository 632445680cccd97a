package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProcessMessagesTest {

    record Moved(UUID deadlineId, Instant to) {}

    @RegisterExtension
    static final OurClient ENGINE = new OurClient();

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final String id = "p-" + UUID.randomUUID();
    private final UUID deadline = UUID.randomUUID();
    private final UUID event = UUID.randomUUID();
    private final Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    private final ProcessMessages messages = new CamundaMessages(ENGINE.client());
    private final ProcessInstances instances = new CamundaProcessInstances(ENGINE.client());

    @Test
    void reachesTheProcessThatWaits() {
        // given
        ENGINE.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .intermediateCatchEvent(
                                "Event_Moved",
                                e -> e.message(m -> m.name(id).zeebeCorrelationKeyExpression("deadlineId")))
                        .serviceTask("Task_Plan", task -> task.zeebeJobType(id))
                        .endEvent()
                        .done(),
                id);
        ENGINE.start(id, Map.of("deadlineId", deadline.toString()));

        // when
        messages.publish(id, deadline.toString(), event, AN_HOUR, new Moved(deadline, noon));

        // then
        ActivatedJob job = ENGINE.job(id);
        assertThat(job.getVariablesAsMap())
                .containsEntry("to", "2026-03-01T12:00:00Z")
                .containsEntry("deadlineId", deadline.toString());
    }

    @Test
    void startsAProcessOnceHoweverOftenTheEventIsPublished() {
        // given
        deployStartedByMessage();

        // when
        messages.publish(id, deadline.toString(), event, AN_HOUR, new NoVariables());
        messages.publish(id, deadline.toString(), event, AN_HOUR, new NoVariables());
        ENGINE.complete(id);
        messages.publish(id, deadline.toString(), event, AN_HOUR, new NoVariables());

        // then
        messages.publish(id, UUID.randomUUID().toString(), UUID.randomUUID(), AN_HOUR, new NoVariables());
        await().untilAsserted(() -> assertThat(roots().total()).isEqualTo(2));
    }

    @Test
    void startsNoSecondInstanceForTheSameKeyWhileOneRuns() {
        // given
        deployStartedByMessage();
        messages.publish(id, deadline.toString(), event, AN_HOUR, new NoVariables());
        await().until(() -> roots().total() == 1);

        // when
        messages.publish(id, deadline.toString(), UUID.randomUUID(), Duration.ZERO, new NoVariables());
        messages.publish(id, UUID.randomUUID().toString(), UUID.randomUUID(), Duration.ZERO, new NoVariables());

        // then
        await().untilAsserted(() -> assertThat(roots().total()).isEqualTo(2));
    }

    @Test
    void tellsARefusalThatLastsFromAnEngineThatIsNotThere() throws Exception {
        try (FakeEngine fake = new FakeEngine();
                JobThreads threads = new JobThreads();
                CamundaClient client = new EngineConfiguration().camundaClient(fake, threads)) {
            ProcessMessages toFake = new CamundaMessages(client);
            fake.refusing("/v2/messages/publication", 400, "no such thing")
                    .refusing("/v2/messages/publication", 500, "busy");

            assertThatExceptionOfType(EngineRefused.class)
                    .isThrownBy(() -> toFake.publish(id, "a", event, AN_HOUR, new NoVariables()))
                    .withMessageContaining("no such thing");
            assertThatExceptionOfType(EngineUnavailable.class)
                    .isThrownBy(() -> toFake.publish(id, "a", event, AN_HOUR, new NoVariables()))
                    .withMessageContaining("busy");
            fake.close();
            assertThatExceptionOfType(EngineUnavailable.class)
                    .isThrownBy(() -> toFake.publish(id, "a", event, AN_HOUR, new NoVariables()));
        }
    }

    private void deployStartedByMessage() {
        ENGINE.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent("Start_Asked")
                        .message(id)
                        .serviceTask("Task_Work", task -> task.zeebeJobType(id))
                        .endEvent()
                        .done(),
                id);
    }

    private Listing<ProcessInstance> roots() {
        return instances.roots(id, Set.of(), new PageRequest(0, 10));
    }
}
