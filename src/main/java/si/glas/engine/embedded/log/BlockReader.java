package si.glas.engine.embedded.log;

import io.camunda.zeebe.logstreams.storage.LogStorageReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import org.agrona.DirectBuffer;
import org.jspecify.annotations.Nullable;

/** Reads the log forwards, block by block: from memory at its end, from the database before. */
final class BlockReader implements LogStorageReader {

    private static final int READ_AHEAD = 32;

    private final PostgresLogStorage storage;
    private final Deque<LogBlock> readAhead = new ArrayDeque<>();
    private long position;

    BlockReader(PostgresLogStorage storage) {
        this.storage = storage;
        seek(Long.MIN_VALUE);
    }

    @Override
    public void seek(long target) {
        readAhead.clear();
        LogRange log = storage.range();
        position = Math.clamp(target, log.first(), Math.max(log.first(), log.last()));
    }

    @Override
    public boolean hasNext() {
        return !readAhead.isEmpty() || position <= storage.range().last();
    }

    @Override
    public DirectBuffer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        LogBlock block = readAhead.poll();
        if (block == null) {
            block = readMore();
        }
        DirectBuffer content = block.from(position).content();
        position = block.highest() + 1;
        return content;
    }

    private LogBlock readMore() {
        @Nullable LogBlock recent = storage.recent(position);
        if (recent != null) {
            return recent;
        }
        readAhead.addAll(storage.read(position, READ_AHEAD));
        LogBlock block = readAhead.poll();
        if (block == null || !block.contains(position)) {
            throw new DamagedLog("the record at position %d is missing.".formatted(position));
        }
        return block;
    }

    @Override
    public void close() {
        readAhead.clear();
    }
}
