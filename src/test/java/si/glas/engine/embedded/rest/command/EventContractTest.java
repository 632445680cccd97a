package si.glas.engine.embedded.rest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.command.Refusals.assertRefused;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceResult;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import si.glas.engine.embedded.RunningEngine;

/** Messages and signals through Camunda's own client against the real engine. */
class EventContractTest {

    private final CamundaClient client = RunningEngine.shared().client();
    private String id = "";

    @BeforeEach
    void nameTheProcess(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    void publishesAMessageThatAwaitsItsReceiver() throws Exception {
        // given
        Models.deploy(client, Models.oneMessage(id));
        var published = client.newPublishMessageCommand()
                .messageName(id)
                .correlationKey(id)
                .messageId("once")
                .timeToLive(Duration.ofMinutes(1))
                .variables(Map.of("answer", 42))
                .send()
                .join();

        // when
        Future<ProcessInstanceResult> instance = startAndAwaitCompletion();

        // then
        assertThat(instance.get().getVariablesAsMap()).isEqualTo(Map.of("answer", 42));
        assertThat(published.getMessageKey()).isPositive();
        assertThat(published.getTenantId()).isEqualTo("<default>");
    }

    @Test
    void acceptsAMessageIdOnce() {
        // given
        var message = client.newPublishMessageCommand()
                .messageName(id)
                .correlationKey(id)
                .messageId("once")
                .timeToLive(Duration.ofMinutes(1));
        message.send().join();

        // then
        assertRefused(message, 409, "'once'");
    }

    @Test
    void correlatesAMessageAtOnceOrNotAtAll() throws Exception {
        // given
        Models.deploy(client, Models.oneMessage(id));
        assertRefused(client.newCorrelateMessageCommand().messageName(id).correlationKey(id), 404, id);
        long instance = Models.start(client, id);

        // when
        var correlated = client.newCorrelateMessageCommand()
                .messageName(id)
                .correlationKey(id)
                .variables(Map.of("answer", 42))
                .send()
                .join();

        // then
        assertThat(correlated.getProcessInstanceKey()).isEqualTo(instance);
        assertThat(correlated.getMessageKey()).isPositive();
    }

    @Test
    void broadcastsASignalToAll() throws Exception {
        // given
        Models.deploy(
                client,
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .intermediateCatchEvent("Event_Signaled", event -> event.signal(id))
                        .endEvent()
                        .done());
        Future<ProcessInstanceResult> waiting = startAndAwaitCompletion();
        client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .send()
                .join();

        // when
        var signal = client.newBroadcastSignalCommand()
                .signalName(id)
                .variables(Map.of("answer", 42))
                .send()
                .join();

        // then
        assertThat(waiting.get().getVariablesAsMap()).isEqualTo(Map.of("answer", 42));
        assertThat(signal.getKey()).isPositive();
    }

    private Future<ProcessInstanceResult> startAndAwaitCompletion() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .withResult()
                .requestTimeout(Duration.ofSeconds(10))
                .send();
    }
}
