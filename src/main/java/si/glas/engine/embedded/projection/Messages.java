package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.message.MessageStartEventSubscriptionRecord;
import io.camunda.zeebe.protocol.impl.record.value.message.ProcessMessageSubscriptionRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.MessageStartEventSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import java.util.List;
import java.util.Set;

/** What process instances wait for, and the messages that reached or started them. */
final class Messages implements Projector {

    private final MessageSubscriptionTable subscriptions = new MessageSubscriptionTable();
    private final CorrelatedMessageTable correlated = new CorrelatedMessageTable();

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.PROCESS_MESSAGE_SUBSCRIPTION, ValueType.MESSAGE_START_EVENT_SUBSCRIPTION);
    }

    @Override
    public List<Table> tables() {
        return List.of(subscriptions.table, correlated.table);
    }

    @Override
    public void stage(StreamRecord event) {
        if (event.intent() instanceof ProcessMessageSubscriptionIntent intent) {
            stage(event, intent);
        } else if (event.intent() == MessageStartEventSubscriptionIntent.CORRELATED) {
            correlated.add(event, event.value(MessageStartEventSubscriptionRecord.class));
        }
    }

    private void stage(StreamRecord event, ProcessMessageSubscriptionIntent intent) {
        switch (intent) {
            case CREATED, DELETED, MIGRATED -> subscriptions.stage(event);
            case CORRELATED -> {
                subscriptions.stage(event);
                correlated.add(event, event.value(ProcessMessageSubscriptionRecord.class));
            }
            default -> {}
        }
    }
}
