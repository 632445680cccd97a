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
 * The log as the engine sees it. Appended records wait in memory for the next group commit of the {@link GroupCommits};
 * readers see them once they are durable.
 */
public final class PostgresLogStorage implements LogStorage {

    private final DataSource dataSource;
    private final GroupCommits commits;
    private final Consumer<Throwable> onDamage;
    private final RecentBlocks recentBlocks = new RecentBlocks();
    private final Set<CommitListener> listeners = ConcurrentHashMap.newKeySet();
    private final long first;
    private volatile long durable;

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
        this.durable = range.last();
        commits.onCommit(this::committed);
    }

    @Override
    public void append(long lowest, long highest, BufferWriter writer, AppendListener listener) {
        commits.append(lowest, highest, writer, listener);
        listener.onWrite(highest, highest);
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

    private void committed(LogBlock block) {
        recentBlocks.add(block);
        durable = block.highest();
        listeners.forEach(CommitListener::onCommit);
    }

    LogRange range() {
        return new LogRange(first, durable);
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
