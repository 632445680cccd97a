package si.glas.engine.embedded.processing;

import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;

/**
 * What a client asks of the engine.
 *
 * @param key of the entity that the command is about, or {@link #NO_KEY} if it is about none yet
 */
public record Command(ValueType valueType, Intent intent, long key, UnifiedRecordValue value) {

    public static final long NO_KEY = -1;

    public Command(ValueType valueType, Intent intent, UnifiedRecordValue value) {
        this(valueType, intent, NO_KEY, value);
    }
}
