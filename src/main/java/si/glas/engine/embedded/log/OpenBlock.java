package si.glas.engine.embedded.log;

import io.camunda.zeebe.logstreams.storage.LogStorage.AppendListener;
import io.camunda.zeebe.util.buffer.BufferWriter;
import java.util.ArrayList;
import java.util.List;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** The records that are appended while the previous block is being committed: the next group commit. */
final class OpenBlock {

    private record Append(long highest, AppendListener listener) {}

    private final ExpandableArrayBuffer buffer = new ExpandableArrayBuffer(16 * 1024);
    private final List<Append> appends = new ArrayList<>();
    private long lowest;
    private int length;

    boolean isEmpty() {
        return appends.isEmpty();
    }

    void append(long lowestPosition, long highestPosition, BufferWriter writer, AppendListener listener) {
        if (appends.isEmpty()) {
            lowest = lowestPosition;
        }
        buffer.checkLimit(length + writer.getLength());
        writer.write(buffer, length);
        length += writer.getLength();
        appends.add(new Append(highestPosition, listener));
    }

    LogBlock seal() {
        long highest = appends.getLast().highest();
        return new LogBlock(lowest, highest, new UnsafeBuffer(buffer.byteArray(), 0, length));
    }

    void announceCommit() {
        appends.forEach(append -> append.listener().onCommit(append.highest(), append.highest()));
    }
}
