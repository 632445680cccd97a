package si.glas.engine.embedded.snapshot;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import si.glas.engine.embedded.log.DamagedLog;
import si.glas.engine.embedded.log.GroupCommits;
import si.glas.engine.embedded.log.LogRange;
import si.glas.engine.embedded.log.LogTable;
import si.glas.engine.embedded.state.MemoryState;
import si.glas.engine.embedded.state.StateCopy;

/** Stores and restores snapshots, and forgets the part of the log that the newest one makes dispensable. */
public final class Snapshots {

    private static final long TIMEOUT_SECONDS = 60;

    /**
     * What a start finds in the database.
     *
     * @param state of the newest snapshot; empty, if there is none
     * @param log what the log holds
     */
    public record Restored(MemoryState state, LogRange log) {}

    private final DataSource dataSource;

    public Snapshots(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @throws DamagedLog if log and snapshot do not fit together
     */
    public Restored restore() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            LogTable.requireNoGap(connection);
            LogRange log = LogTable.range(connection);
            OptionalLong newest = SnapshotTable.newest(connection);
            requireFit(log, newest);
            return new Restored(newest.isPresent() ? read(connection, newest.getAsLong()) : new MemoryState(), log);
        }
    }

    private static void requireFit(LogRange log, OptionalLong newest) {
        if (newest.isEmpty()) {
            if (log.first() > 1) {
                throw new DamagedLog("it begins at position %d, and there is no snapshot of what was before."
                        .formatted(log.first()));
            }
        } else if (newest.getAsLong() < log.first() || newest.getAsLong() > log.last()) {
            throw new DamagedLog("it holds the positions %d to %d, but the newest snapshot is of position %d."
                    .formatted(log.first(), log.last(), newest.getAsLong()));
        }
    }

    private static MemoryState read(Connection connection, long position) throws SQLException {
        try (SnapshotParts.Source source = new SnapshotParts.Source(connection, position)) {
            MemoryState state = new MemoryState(StateCopy.read(source));
            if (state.processedPosition() != position) {
                throw new IOException("it is of another position");
            }
            return state;
        } catch (IOException e) {
            throw new DamagedLog(
                    "the snapshot of position %d cannot be read (%s).".formatted(position, e.getMessage()));
        }
    }

    /**
     * Stores a copy of the state, then forgets older copies and the log before it.
     *
     * @return the position that the stored state contains; 0 if the engine has processed nothing yet
     */
    public long take(MemoryState state, GroupCommits commits) throws Exception {
        StateCopy copy = state.copy().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        awaitDurable(commits);
        long position = new MemoryState(copy).processedPosition();
        if (position > 0) {
            store(position, copy);
        }
        return Math.max(0, position);
    }

    /** The state may contain effects of records that are not durable yet; before they are it must not be stored. */
    private static void awaitDurable(GroupCommits commits) throws Exception {
        CompletableFuture<Void> durable = new CompletableFuture<>();
        commits.whenDurable(() -> durable.complete(null));
        durable.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    private void store(long position, StateCopy copy) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (SnapshotTable.insert(connection, position)) {
                    try (SnapshotParts.Target target = new SnapshotParts.Target(connection, position)) {
                        copy.write(target);
                    }
                    SnapshotTable.deleteBefore(connection, position);
                    LogTable.deleteBefore(connection, position);
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
