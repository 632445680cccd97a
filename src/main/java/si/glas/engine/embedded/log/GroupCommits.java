package si.glas.engine.embedded.log;

import io.camunda.zeebe.logstreams.impl.log.LoggedEventImpl;
import io.camunda.zeebe.logstreams.storage.LogStorage.AppendListener;
import io.camunda.zeebe.util.buffer.BufferWriter;
import java.sql.Connection;
import java.sql.SQLException;
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

    private final Connection connection;
    private final CommitParticipant participant;
    private final Consumer<Throwable> onFailure;
    private final DurableActions durableActions = new DurableActions();
    private final Thread thread = Thread.ofPlatform().name("engine-log").unstarted(this::run);
    private Consumer<LogBlock> listener = block -> {};
    private OpenBlock open = new OpenBlock();
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

    void onCommit(Consumer<LogBlock> newListener) {
        listener = newListener;
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

    /**
     * Called under the sequencer's lock, with consecutive positions. What comes after the halt goes nowhere, as if the
     * machine had failed; nobody has been or will be told that it happened.
     */
    void append(long lowest, long highest, BufferWriter writer, AppendListener appendListener) {
        synchronized (this) {
            if (halted) {
                return;
            }
            boolean wasEmpty = open.isEmpty();
            open.append(lowest, highest, writer, appendListener);
            durableActions.appended(highest);
            if (wasEmpty) {
                notifyAll();
            }
        }
    }

    private void run() {
        try (BlockCodec codec = new BlockCodec()) {
            @Nullable OpenBlock taken;
            while ((taken = take()) != null) {
                if (taken.isEmpty()) {
                    connection.createStatement().execute("");
                    connection.commit();
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

    /** The next records to commit: none of them if it is only time for a heartbeat, null at the end. */
    private synchronized @Nullable OpenBlock take() throws InterruptedException {
        if (open.isEmpty() && !closing) {
            wait(HEARTBEAT_MILLIS);
        }
        if (open.isEmpty()) {
            return closing ? null : open;
        }
        OpenBlock taken = open;
        open = new OpenBlock();
        return taken;
    }

    private void commit(OpenBlock taken, BlockCodec codec) throws SQLException {
        LogBlock block = taken.seal();
        LoggedEventImpl event = new LoggedEventImpl();
        int length = block.content().capacity();
        for (int offset = 0; offset < length; offset += event.getLength()) {
            event.wrap(block.content(), offset);
            participant.stage(event);
        }
        LogTable.insert(connection, block, codec.encode(block.content()));
        participant.write(connection);
        connection.commit();
        listener.accept(block);
        taken.announceCommit();
        durableActions.durable(block.highest());
    }

    /** Commits what has been appended, then ends. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
