package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.message.MessageStartEventSubscriptionRecord;
import io.camunda.zeebe.protocol.impl.record.value.message.ProcessMessageSubscriptionRecord;

/** One row for each message that reached or started a process instance. */
final class CorrelatedMessageTable {

    private record Correlation(long subscriptionKey, long messageKey) {}

    final Table table = Table.ofFacts("correlated_message");
    private final Column messageKey = table.bigint("message_key");
    private final Column subscriptionKey = table.bigint("subscription_key");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column definitionKey = table.bigint("process_definition_key");
    private final Column elementInstanceKey = table.bigint("element_instance_key");
    private final Column elementId = table.text("element_id");
    private final Column messageName = table.text("message_name");
    private final Column correlationKey = table.text("correlation_key");
    private final Column time = table.bigint("correlation_time");

    void add(StreamRecord event, ProcessMessageSubscriptionRecord value) {
        row(event, value.getMessageKey())
                .set(processInstanceKey, value.getProcessInstanceKey())
                .set(elementInstanceKey, value.getElementInstanceKey())
                .set(elementId, value.getElementId())
                .set(messageName, value.getMessageName())
                .set(correlationKey, value.getCorrelationKey());
    }

    void add(StreamRecord event, MessageStartEventSubscriptionRecord value) {
        row(event, value.getMessageKey())
                .set(processInstanceKey, value.getProcessInstanceKey())
                .set(definitionKey, value.getProcessDefinitionKey())
                .set(elementId, value.getStartEventId())
                .set(messageName, value.getMessageName())
                .set(correlationKey, value.getCorrelationKey());
    }

    private Row row(StreamRecord event, long message) {
        return table.row(new Correlation(event.key(), message))
                .set(messageKey, message)
                .set(subscriptionKey, event.key())
                .set(time, event.time());
    }
}
