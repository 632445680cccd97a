package si.glas.engine.embedded.log;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The end of the durable log in memory, so that the processor, which reads just behind the writer, asks no database. */
final class RecentBlocks {

    private static final long CAPACITY_IN_BYTES = 8L << 20;

    private final ConcurrentSkipListMap<Long, LogBlock> blocks = new ConcurrentSkipListMap<>();
    private long size;

    /** Called by the writer thread only. */
    void add(LogBlock block) {
        blocks.put(block.lowest(), block);
        size += block.content().capacity();
        while (size > CAPACITY_IN_BYTES && blocks.size() > 1) {
            size -= blocks.pollFirstEntry().getValue().content().capacity();
        }
    }

    @Nullable LogBlock containing(long position) {
        Map.Entry<Long, LogBlock> entry = blocks.floorEntry(position);
        return entry != null && entry.getValue().contains(position) ? entry.getValue() : null;
    }
}
