package si.glas.engine.embedded.state;

import io.camunda.zeebe.db.TransactionContext;
import io.camunda.zeebe.db.TransactionOperation;
import io.camunda.zeebe.db.ZeebeDbTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** One user's transactions, one after the other, with what it takes to undo the current one. Used by one thread. */
final class MemoryTransaction implements TransactionContext, ZeebeDbTransaction {

    private record Change(NavigableMap<byte[], byte[]> entries, byte[] key, byte @Nullable [] before) {

        void undo() {
            if (before == null) {
                entries.remove(key);
            } else {
                entries.put(key, before);
            }
        }
    }

    private final MemoryState state;
    private final List<Change> changes = new ArrayList<>();
    private boolean open;

    MemoryTransaction(MemoryState state) {
        this.state = state;
    }

    void put(NavigableMap<byte[], byte[]> entries, byte[] key, byte[] value) {
        beginWriting();
        changes.add(new Change(entries, key, entries.put(key, value)));
    }

    void remove(NavigableMap<byte[], byte[]> entries, byte[] key) {
        beginWriting();
        byte[] before = entries.remove(key);
        if (before != null) {
            changes.add(new Change(entries, key, before));
        }
    }

    private void beginWriting() {
        if (changes.isEmpty()) {
            state.beginWriting(this);
        }
    }

    @Override
    public void runInTransaction(TransactionOperation operations) {
        try {
            if (open) {
                operations.run();
            } else {
                runInNewTransaction(operations);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The engine's state could not be read or changed", e);
        }
    }

    private void runInNewTransaction(TransactionOperation operations) throws Exception {
        open = true;
        try {
            operations.run();
            commit();
        } finally {
            rollback();
        }
    }

    @Override
    public ZeebeDbTransaction getCurrentTransaction() {
        open = true;
        return this;
    }

    @Override
    public void run(TransactionOperation operations) throws Exception {
        operations.run();
    }

    @Override
    public void commit() {
        end();
    }

    @Override
    public void rollback() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).undo();
        }
        end();
    }

    private void end() {
        open = false;
        changes.clear();
        state.endWriting(this);
    }
}
