package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.message.ProcessMessageSubscriptionRecord;

/** One row for each message that an element of a process instance waits, or has waited, for. */
final class MessageSubscriptionTable {

    final Table table = Table.ofEntities("message_subscription");
    private final Column key = table.bigint("key");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column elementInstanceKey = table.bigint("element_instance_key");
    private final Column elementId = table.text("element_id");
    private final Column messageName = table.text("message_name");
    private final Column correlationKey = table.text("correlation_key");
    private final Column state = table.text("state");
    private final Column update = table.bigint("update_time");

    void stage(StreamRecord event) {
        ProcessMessageSubscriptionRecord subscription = event.value(ProcessMessageSubscriptionRecord.class);
        table.row(event.key())
                .set(key, event.key())
                .set(processInstanceKey, subscription.getProcessInstanceKey())
                .set(elementInstanceKey, subscription.getElementInstanceKey())
                .set(elementId, subscription.getElementId())
                .set(messageName, subscription.getMessageName())
                .set(correlationKey, subscription.getCorrelationKey())
                .set(state, event.intent().name())
                .set(update, event.time());
    }
}
