package si.glas.engine.embedded.log;

import io.camunda.zeebe.logstreams.storage.LogStorage;
import io.camunda.zeebe.logstreams.storage.LogStorageReader;
import io.camunda.zeebe.util.buffer.BufferWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as the engine sees it. Appended records can be read at once and become durable with the next group commit:
 * the processor need not wait for the disk, for nobody learns of what it does before that is durable, too.
 */
public final class PostgresLogStorage implements LogStorage {

    private final DataSource dataSource;
    private final GroupCommits commits;
    private final Consumer<Throwable> onDamage;
    private final RecentBlocks recentBlocks = new RecentBlocks();
    private final Set<CommitListener> listeners = ConcurrentHashMap.newKeySet();
    private final long first;
    private volatile long last;

    /**
     * @param range what the stored log holds
     * @param onDamage told when a block cannot be what was once written, since readers may not tell
     */
    public PostgresLogStorage(
            DataSource dataSource, GroupCommits commits, LogRange range, Consumer<Throwable> onDamage) {
        this.onDamage = onDamage;
        this.dataSource = dataSource;
        this.commits = commits;
        this.first = range.isEmpty() ? 1 : range.first();
        this.last = range.last();
    }

    /** What comes after the commits have halted goes nowhere, as if the machine had failed. */
    @Override
    public void append(long lowest, long highest, BufferWriter writer, AppendListener listener) {
        LogBlock block = LogBlock.copyOf(lowest, highest, writer);
        if (commits.append(block, listener)) {
            recentBlocks.add(block, commits.durable());
            last = highest;
            listener.onWrite(highest, highest);
            listeners.forEach(CommitListener::onCommit);
        }
    }

    @Override
    public LogStorageReader newReader() {
        return new BlockReader(this);
    }

    @Override
    public void addCommitListener(CommitListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeCommitListener(CommitListener listener) {
        listeners.remove(listener);
    }

    LogRange range() {
        return new LogRange(first, last);
    }

    @Nullable LogBlock recent(long position) {
        return recentBlocks.containing(position);
    }

    List<LogBlock> read(long position, int limit) {
        try (Connection connection = dataSource.getConnection();
                BlockCodec codec = new BlockCodec()) {
            return LogTable.read(connection, codec, position, limit);
        } catch (DamagedLog e) {
            onDamage.accept(e);
            throw e;
        } catch (SQLException e) {
            throw new IllegalStateException("The engine's log cannot be read at position " + position, e);
        }
    }
}
