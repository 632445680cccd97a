package si.glas.engine.embedded.snapshot;

import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import si.glas.engine.embedded.log.DamagedLog;
import si.glas.engine.embedded.log.GroupCommits;
import si.glas.engine.embedded.log.LogRange;
import si.glas.engine.embedded.log.LogTable;
import si.glas.engine.embedded.processing.Processor;
import si.glas.engine.embedded.processing.State;

/** Takes and restores snapshots, and forgets the part of the log that the newest one makes dispensable. */
public final class Snapshots {

    private static final long DURABILITY_TIMEOUT_SECONDS = 60;

    private final DataSource dataSource;
    private final Path workDirectory;

    /**
     * @param workDirectory for files that are in use only while a snapshot is taken or restored
     */
    public Snapshots(DataSource dataSource, Path workDirectory) {
        this.dataSource = dataSource;
        this.workDirectory = workDirectory;
    }

    /**
     * Fills the state directory from the newest snapshot, if there is one, and checks that the log goes on from it.
     *
     * @return what the log holds
     * @throws DamagedLog if log and snapshot do not fit together
     */
    public LogRange restoreInto(Path stateDirectory) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            LogTable.requireNoGap(connection);
            LogRange log = LogTable.range(connection);
            OptionalLong newest = SnapshotTable.newest(connection);
            requireFit(log, newest);
            if (newest.isPresent()) {
                restore(connection, newest.getAsLong(), stateDirectory);
            }
            return log;
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

    private void restore(Connection connection, long position, Path stateDirectory) throws SQLException, IOException {
        Path zip = Files.createTempFile(workDirectory, "snapshot", ".zip");
        try {
            try (OutputStream target = Files.newOutputStream(zip)) {
                SnapshotTable.read(connection, position, target);
            }
            Zip.unpack(zip, stateDirectory);
        } catch (ZipException | EOFException e) {
            throw new DamagedLog("the snapshot of position %d cannot be unpacked.".formatted(position));
        } finally {
            Files.delete(zip);
        }
    }

    /**
     * Stores a copy of the state, then forgets older copies and the log before it.
     *
     * @return the position that the stored state contains; 0 if the engine has processed nothing yet
     */
    public long take(Processor processor, GroupCommits commits) throws Exception {
        Path copy = workDirectory.resolve("snapshot");
        Path zip = workDirectory.resolve("snapshot.zip");
        try {
            Directories.delete(copy);
            processor.copyStateTo(copy);
            awaitDurable(commits);
            Zip.pack(copy, zip);
            long position = processedPosition(copy);
            if (position > 0) {
                store(position, zip);
            }
            return Math.max(0, position);
        } finally {
            Directories.delete(copy);
            Files.deleteIfExists(zip);
        }
    }

    /** The state may contain effects of records that are not durable yet; without them it must not be stored. */
    private static void awaitDurable(GroupCommits commits) throws Exception {
        CompletableFuture<Void> durable = new CompletableFuture<>();
        commits.whenDurable(() -> durable.complete(null));
        durable.get(DURABILITY_TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    /** Opening a copy changes its files, which is why it has been packed before. */
    private static long processedPosition(Path copy) throws Exception {
        try (ZeebeDb<ZbColumnFamilies> state = State.open(copy)) {
            return State.processedPosition(state);
        }
    }

    private void store(long position, Path zip) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection();
                InputStream content = Files.newInputStream(zip)) {
            connection.setAutoCommit(false);
            try {
                if (SnapshotTable.insert(connection, position, content)) {
                    SnapshotTable.deleteBefore(connection, position);
                    LogTable.deleteBefore(connection, position);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
