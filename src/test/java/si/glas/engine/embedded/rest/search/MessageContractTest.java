package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.search.enums.MessageSubscriptionState;
import io.camunda.client.api.search.response.CorrelatedMessageSubscription;
import io.camunda.client.api.search.response.MessageSubscription;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Message subscriptions, open and correlated, as Camunda's own client reads them. */
class MessageContractTest {

    @Test
    void tellsWhatAnInstanceWaitsForAndWhatReachedIt() {
        // given
        long definition = Scenario.deploy(
                Bpmn.createExecutableProcess("waiting")
                        .startEvent()
                        .intermediateCatchEvent(
                                "Event_Closed",
                                event -> event.message(
                                        message -> message.name("closed").zeebeCorrelationKeyExpression("ballot")))
                        .endEvent()
                        .done(),
                "waiting.bpmn");
        long instance = Scenario.start("waiting", Map.of("ballot", "b-1"));
        MessageSubscription open = Scenario.onlyOne(() -> subscriptions(instance, MessageSubscriptionState.CREATED));

        // when
        long message = CLIENT.newPublishMessageCommand()
                .messageName("closed")
                .correlationKey("b-1")
                .send()
                .join()
                .getMessageKey();

        // then
        assertThat(open.getMessageName()).isEqualTo("closed");
        assertThat(open.getCorrelationKey()).isEqualTo("b-1");
        assertThat(open.getElementId()).isEqualTo("Event_Closed");
        assertThat(open.getProcessDefinitionId()).isEqualTo("waiting");
        MessageSubscription closed =
                Scenario.onlyOne(() -> subscriptions(instance, MessageSubscriptionState.CORRELATED));
        assertThat(closed.getMessageSubscriptionKey()).isEqualTo(open.getMessageSubscriptionKey());
        CorrelatedMessageSubscription correlated = Scenario.onlyOne(() -> correlated(instance));
        assertThat(correlated.getMessageKey()).isEqualTo(message);
        assertThat(correlated.getSubscriptionKey()).isEqualTo(open.getMessageSubscriptionKey());
        assertThat(correlated.getElementInstanceKey()).isEqualTo(open.getElementInstanceKey());
        assertThat(correlated.getProcessDefinitionKey()).isEqualTo(definition);
        assertThat(correlated.getCorrelationTime()).isNotNull();
    }

    @Test
    void tellsWhichMessageStartedAnInstance() {
        // given
        Scenario.deploy(
                Bpmn.createExecutableProcess("started")
                        .startEvent("Start_Asked")
                        .message("asked")
                        .endEvent()
                        .done(),
                "started.bpmn");

        // when
        long instance = CLIENT.newCorrelateMessageCommand()
                .messageName("asked")
                .withoutCorrelationKey()
                .send()
                .join()
                .getProcessInstanceKey();

        // then
        CorrelatedMessageSubscription correlated = Scenario.onlyOne(() -> correlated(instance));
        assertThat(correlated.getElementId()).isEqualTo("Start_Asked");
        assertThat(correlated.getElementInstanceKey()).isNull();
        assertThat(correlated.getProcessDefinitionId()).isEqualTo("started");
        assertThat(correlated.getPartitionId()).isEqualTo(1);
    }

    private static List<MessageSubscription> subscriptions(long instance, MessageSubscriptionState state) {
        return CLIENT.newMessageSubscriptionSearchRequest()
                .filter(filter -> filter.processInstanceKey(instance).messageSubscriptionState(state))
                .sort(sort -> sort.lastUpdatedDate().asc())
                .send()
                .join()
                .items();
    }

    private static List<CorrelatedMessageSubscription> correlated(long instance) {
        return CLIENT.newCorrelatedMessageSubscriptionSearchRequest()
                .filter(filter -> filter.processInstanceKey(instance))
                .sort(sort -> sort.correlationTime().asc())
                .send()
                .join()
                .items();
    }
}
