package si.glas.engine.embedded.projection;

import io.camunda.zeebe.logstreams.log.LoggedEvent;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.util.buffer.BufferReader;
import io.camunda.zeebe.util.buffer.BufferWriter;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** A record as it stands in the log. */
record RecordedEvent(long key, long time, DirectBuffer metadata, DirectBuffer value) implements LoggedEvent {

    static RecordedEvent of(
            RecordType recordType, ValueType type, Intent intent, long key, long time, UnifiedRecordValue value) {
        RecordMetadata metadata =
                new RecordMetadata().recordType(recordType).valueType(type).intent(intent);
        return new RecordedEvent(key, time, bytes(metadata), bytes(value));
    }

    private static DirectBuffer bytes(BufferWriter writer) {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[writer.getLength()]);
        writer.write(buffer, 0);
        return buffer;
    }

    @Override
    public boolean shouldSkipProcessing() {
        return false;
    }

    @Override
    public long getPosition() {
        return 1;
    }

    @Override
    public long getSourceEventPosition() {
        return -1;
    }

    @Override
    public long getKey() {
        return key;
    }

    @Override
    public long getTimestamp() {
        return time;
    }

    @Override
    public DirectBuffer getMetadata() {
        return metadata;
    }

    @Override
    public int getMetadataOffset() {
        return 0;
    }

    @Override
    public int getMetadataLength() {
        return metadata.capacity();
    }

    @Override
    public void readMetadata(BufferReader reader) {
        reader.wrap(metadata, 0, metadata.capacity());
    }

    @Override
    public DirectBuffer getValueBuffer() {
        return value;
    }

    @Override
    public int getValueOffset() {
        return 0;
    }

    @Override
    public int getValueLength() {
        return value.capacity();
    }

    @Override
    public void readValue(BufferReader reader) {
        reader.wrap(value, 0, value.capacity());
    }

    @Override
    public short getVersion() {
        return 1;
    }

    @Override
    public int getLength() {
        return metadata.capacity() + value.capacity();
    }

    @Override
    public int write(MutableDirectBuffer buffer, int offset) {
        throw new UnsupportedOperationException("This record is only read");
    }
}
