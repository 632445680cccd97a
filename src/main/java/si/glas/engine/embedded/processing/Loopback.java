package si.glas.engine.embedded.processing;

import io.camunda.zeebe.logstreams.log.LogAppendEntry;
import io.camunda.zeebe.logstreams.log.LogStreamWriter;
import io.camunda.zeebe.logstreams.log.WriteContext;
import io.camunda.zeebe.protocol.impl.encoding.AuthInfo;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.stream.api.InterPartitionCommandSender;
import org.jspecify.annotations.Nullable;

/** What partitions tell each other, such as a message its subscription; here the one partition tells itself. */
final class Loopback implements InterPartitionCommandSender {

    private final LogStreamWriter log;

    Loopback(LogStreamWriter log) {
        this.log = log;
    }

    @Override
    public void sendCommand(
            int receiverPartitionId,
            ValueType valueType,
            Intent intent,
            @Nullable Long recordKey,
            UnifiedRecordValue command,
            @Nullable AuthInfo authorization) {
        RecordMetadata metadata = new RecordMetadata()
                .recordType(RecordType.COMMAND)
                .valueType(valueType)
                .intent(intent);
        if (authorization != null) {
            metadata.authorization(authorization);
        }
        LogAppendEntry entry = recordKey == null
                ? LogAppendEntry.of(metadata, command)
                : LogAppendEntry.of(recordKey, metadata, command);
        // A failure needs no care here: the engine sends such commands again until they are acknowledged.
        log.tryWrite(WriteContext.interPartition(), entry);
    }
}
