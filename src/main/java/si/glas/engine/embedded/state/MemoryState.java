package si.glas.engine.embedded.state;

import io.camunda.zeebe.db.ColumnFamily;
import io.camunda.zeebe.db.DbKey;
import io.camunda.zeebe.db.DbValue;
import io.camunda.zeebe.db.TransactionContext;
import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.stream.impl.state.StreamProcessorDbState;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentNavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's key-value store as sorted maps on the heap.
 *
 * <p>Camunda keeps this state in RocksDB. Here it never outlives the process, so it needs neither files nor native
 * code, and reads and writes cost a fraction. One transaction at a time may write; it changes the maps in place and
 * notes how to undo that. Others may read meanwhile and see what is not committed yet: they are the engine's
 * checkers of due dates, which only propose commands, and the engine decides about those later.
 */
public final class MemoryState implements ZeebeDb<ZbColumnFamilies> {

    private final Map<ZbColumnFamilies, ConcurrentNavigableMap<byte[], byte[]>> families =
            new EnumMap<>(ZbColumnFamilies.class);
    private @Nullable MemoryTransaction writer;
    private @Nullable CompletableFuture<StateCopy> wantedCopy;

    public MemoryState() {
        this(StateCopy.empty());
    }

    /** State that begins with what the copy holds; the copy must not be used again. */
    public MemoryState(StateCopy copy) {
        families.putAll(copy.families());
    }

    @Override
    public <K extends DbKey, V extends DbValue> ColumnFamily<K, V> createColumnFamily(
            ZbColumnFamilies family, TransactionContext context, K key, V value) {
        return new MemoryColumnFamily<>(family, entries(family), (MemoryTransaction) context, key, value);
    }

    @Override
    public TransactionContext createContext() {
        return new MemoryTransaction(this);
    }

    @Override
    public boolean isEmpty(ZbColumnFamilies family, TransactionContext context) {
        return entries(family).isEmpty();
    }

    /** A registry that forgets: what the engine would measure here nobody reads. */
    @Override
    public MeterRegistry getMeterRegistry() {
        return new CompositeMeterRegistry();
    }

    @Override
    public Optional<String> getProperty(String propertyName) {
        return Optional.empty();
    }

    /** Writes one file. Glas itself stores {@linkplain #copy() copies} in its database. */
    @Override
    public void createSnapshot(File directory) {
        try {
            Files.createDirectories(directory.toPath());
            copy().join().write(Files.newOutputStream(directory.toPath().resolve("state.gz")));
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's state cannot be written to " + directory, e);
        }
    }

    /** The position of the last command whose outcome the state contains, or -1 if there is none. */
    public long processedPosition() {
        return new StreamProcessorDbState(this, createContext())
                .getLastProcessedPositionState()
                .getLastSuccessfulProcessedRecordPosition();
    }

    /** A copy of what is committed: made at once, or by the transaction that is writing now when it ends. */
    public synchronized CompletableFuture<StateCopy> copy() {
        if (writer == null) {
            return CompletableFuture.completedFuture(StateCopy.of(families));
        }
        if (wantedCopy == null) {
            wantedCopy = new CompletableFuture<>();
        }
        return wantedCopy;
    }

    synchronized void beginWriting(MemoryTransaction transaction) {
        if (writer != null && writer != transaction) {
            throw new IllegalStateException("Two transactions cannot write the engine's state at the same time");
        }
        writer = transaction;
    }

    synchronized void endWriting(MemoryTransaction transaction) {
        if (writer != transaction) {
            return;
        }
        writer = null;
        if (wantedCopy != null) {
            wantedCopy.complete(StateCopy.of(families));
            wantedCopy = null;
        }
    }

    private synchronized ConcurrentNavigableMap<byte[], byte[]> entries(ZbColumnFamilies family) {
        return families.computeIfAbsent(family, missing -> StateCopy.noEntries());
    }

    @Override
    public void close() {
        // Memory needs no closing.
    }
}
