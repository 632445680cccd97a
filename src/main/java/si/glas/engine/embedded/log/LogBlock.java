package si.glas.engine.embedded.log;

import io.camunda.zeebe.logstreams.impl.log.LoggedEventImpl;
import io.camunda.zeebe.util.buffer.BufferWriter;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Consecutive records of the log, framed as the engine frames them, and never empty.
 *
 * @param lowest position of the first record
 * @param highest position of the last record
 */
record LogBlock(long lowest, long highest, DirectBuffer content) {

    static LogBlock copyOf(long lowest, long highest, BufferWriter records) {
        UnsafeBuffer content = new UnsafeBuffer(new byte[records.getLength()]);
        records.write(content, 0);
        return new LogBlock(lowest, highest, content);
    }

    /** One block of all the records of several that follow each other. */
    static LogBlock join(List<LogBlock> blocks) {
        if (blocks.size() == 1) {
            return blocks.getFirst();
        }
        int length = blocks.stream().mapToInt(LogBlock::length).sum();
        UnsafeBuffer content = new UnsafeBuffer(new byte[length]);
        int offset = 0;
        for (LogBlock block : blocks) {
            content.putBytes(offset, block.content, 0, block.length());
            offset += block.length();
        }
        return new LogBlock(blocks.getFirst().lowest, blocks.getLast().highest, content);
    }

    int length() {
        return content.capacity();
    }

    boolean contains(long position) {
        return lowest <= position && position <= highest;
    }

    /** The records from the given position on. */
    LogBlock from(long position) {
        if (position == lowest) {
            return this;
        }
        LoggedEventImpl event = new LoggedEventImpl();
        int offset = 0;
        for (event.wrap(content, 0); event.getPosition() < position; event.wrap(content, offset)) {
            offset += event.getLength();
        }
        return new LogBlock(position, highest, new UnsafeBuffer(content, offset, length() - offset));
    }
}
