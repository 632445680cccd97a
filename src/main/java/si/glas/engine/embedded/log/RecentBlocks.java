package si.glas.engine.embedded.log;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The end of the log in memory, block by block as it was appended: all that is not durable yet, and some more, so that
 * the processor, which reads just behind the writers, asks no database.
 */
final class RecentBlocks {

    private static final long CAPACITY_IN_BYTES = 8L << 20;

    private final ConcurrentSkipListMap<Long, LogBlock> blocks = new ConcurrentSkipListMap<>();
    private long size;

    /**
     * Called under the sequencer's lock.
     *
     * @param durable what comes after this position must be kept
     */
    void add(LogBlock block, long durable) {
        blocks.put(block.lowest(), block);
        size += block.length();
        while (size > CAPACITY_IN_BYTES && blocks.firstEntry().getValue().highest() <= durable) {
            size -= blocks.pollFirstEntry().getValue().length();
        }
    }

    @Nullable LogBlock containing(long position) {
        Map.Entry<Long, LogBlock> entry = blocks.floorEntry(position);
        return entry != null && entry.getValue().contains(position) ? entry.getValue() : null;
    }
}
