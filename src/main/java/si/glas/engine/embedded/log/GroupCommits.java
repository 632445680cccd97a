package si.glas.engine.embedded.log;

import io.camunda.zeebe.logstreams.impl.log.LoggedEventImpl;
import io.camunda.zeebe.logstreams.storage.LogStorage.AppendListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes appended records durable: one thread inserts all that have come since its last commit as one block, together
 * with what the {@linkplain CommitParticipant participant} makes of them, in one transaction on the connection that
 * holds the {@link WriterLock}.
 *
 * <p>On the first error it halts for good, because then memory is ahead of the database.
 */
public final class GroupCommits implements AutoCloseable {

    private static final long HEARTBEAT_MILLIS = 500;
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

    /** When so many appends wait for a commit, many clients are at work, and a commit is cheaper for more of them. */
    private static final int COMPANY = 4;

    private static final long LINGER_MILLIS = 2;

    private final Connection connection;
    private final CommitParticipant participant;
    private final Consumer<Throwable> onFailure;
    private final DurableActions durableActions = new DurableActions();
    private final Thread thread = Thread.ofPlatform().name("engine-log").unstarted(this::run);
    private Group open = new Group();
    private boolean closing;
    private boolean halted;

    /**
     * @param connection held by the writer lock, in manual commit
     * @param onFailure told once, if a commit failed
     */
    public GroupCommits(Connection connection, CommitParticipant participant, Consumer<Throwable> onFailure) {
        this.connection = connection;
        this.participant = participant;
        this.onFailure = onFailure;
    }

    public void start() {
        thread.start();
    }

    /** Runs the action as soon as everything appended so far is durable; never, if that fails. */
    public void whenDurable(Runnable action) {
        durableActions.add(action);
    }

    /** The position up to which records have been appended, durable or not. */
    public long lastAppended() {
        return durableActions.lastAppended();
    }

    /** The position up to which records are durable. */
    public long durable() {
        return durableActions.durable();
    }

    /**
     * Called under the sequencer's lock, with consecutive positions.
     *
     * @return false if the commits have halted; then nobody has been or will be told that these records exist
     */
    synchronized boolean append(LogBlock block, AppendListener listener) {
        if (halted) {
            return false;
        }
        if (open.isEmpty()) {
            notifyAll();
        }
        open.add(block, listener);
        durableActions.appended(block.highest());
        return true;
    }

    private void run() {
        try (BlockCodec codec = new BlockCodec()) {
            @Nullable Group taken;
            while ((taken = take()) != null) {
                if (taken.isEmpty()) {
                    feelPulse();
                } else {
                    commit(taken, codec);
                }
            }
        } catch (Throwable e) {
            synchronized (this) {
                halted = true;
            }
            onFailure.accept(e);
        }
    }

    /** An idle engine has to notice that its connection, and with it its lock, is gone. */
    private void feelPulse() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("");
        }
        connection.commit();
    }

    /** The next records to commit: none of them if it is only time for a heartbeat, null at the end. */
    private synchronized @Nullable Group take() throws InterruptedException {
        if (open.isEmpty() && !closing) {
            wait(HEARTBEAT_MILLIS);
        }
        if (open.isEmpty()) {
            return closing ? null : open;
        }
        if (open.size() >= COMPANY) {
            wait(LINGER_MILLIS);
        }
        Group taken = open;
        open = new Group();
        return taken;
    }

    private void commit(Group taken, BlockCodec codec) throws SQLException {
        LogBlock block = taken.joined();
        LoggedEventImpl event = new LoggedEventImpl();
        int length = block.length();
        for (int offset = 0; offset < length; offset += event.getLength()) {
            event.wrap(block.content(), offset);
            participant.stage(event);
        }
        LogTable.insert(connection, block, codec.encode(block.content()));
        participant.write(connection);
        connection.commit();
        taken.announceCommit();
        durableActions.durable(block.highest());
    }

    /** Commits what has been appended, then halts. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            if (thread.isAlive()) {
                thread.join(STOP_TIMEOUT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            halted = true;
        }
    }
}
