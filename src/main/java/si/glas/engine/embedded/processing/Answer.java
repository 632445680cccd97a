package si.glas.engine.embedded.processing;

import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.intent.Intent;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * What the engine answered to a command that it accepted; its outcome is durable.
 *
 * @param key of the entity that the command made or changed
 * @param value the record's value as MessagePack
 */
public record Answer(long key, Intent intent, byte[] value) {

    /** Reads the value into the given empty record. */
    public <T extends UnifiedRecordValue> T read(T target) {
        target.wrap(new UnsafeBuffer(value));
        return target;
    }
}
