package si.glas.engine.embedded.projection;

import io.camunda.zeebe.logstreams.log.LoggedEvent;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.stream.impl.records.RecordValues;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The record at hand. It is reused for the next one, and so is its value; the value is decoded only when asked for,
 * because most records don't matter to the projection.
 */
final class StreamRecord {

    private final RecordMetadata metadata = new RecordMetadata();
    private final RecordValues values = new RecordValues();
    private @Nullable LoggedEvent event;
    private @Nullable UnifiedRecordValue value;

    void wrap(LoggedEvent next) {
        event = next;
        value = null;
        next.readMetadata(metadata);
    }

    boolean isEvent() {
        return metadata.getRecordType() == RecordType.EVENT;
    }

    ValueType valueType() {
        return metadata.getValueType();
    }

    Intent intent() {
        return metadata.getIntent();
    }

    long key() {
        return event().getKey();
    }

    /** Milliseconds since the epoch. */
    long time() {
        return event().getTimestamp();
    }

    <T extends UnifiedRecordValue> T value(Class<T> type) {
        if (value == null) {
            value = values.readRecordValue(event(), valueType());
        }
        return type.cast(value);
    }

    private LoggedEvent event() {
        return Objects.requireNonNull(event);
    }
}
