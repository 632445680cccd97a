package si.glas.engine.embedded.state;

import io.camunda.zeebe.db.ColumnFamily;
import io.camunda.zeebe.db.DbKey;
import io.camunda.zeebe.db.DbValue;
import io.camunda.zeebe.db.KeyValuePairVisitor;
import io.camunda.zeebe.db.impl.rocksdb.DbNullKey;
import io.camunda.zeebe.protocol.ColumnFamilyScope;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.util.buffer.BufferReader;
import io.camunda.zeebe.util.buffer.BufferWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.agrona.concurrent.UnsafeBuffer;
import org.jspecify.annotations.Nullable;

/** One kind of entries in the state. The key and the value that it hands out are used again for the next entry. */
final class MemoryColumnFamily<K extends DbKey, V extends DbValue> implements ColumnFamily<K, V> {

    private static final DbNullKey ANY = DbNullKey.INSTANCE;

    private final ZbColumnFamilies family;
    private final NavigableMap<byte[], byte[]> entries;
    private final MemoryTransaction transaction;
    private final K key;
    private final V value;
    private final UnsafeBuffer writeBuffer = new UnsafeBuffer(0, 0);

    MemoryColumnFamily(
            ZbColumnFamilies family,
            NavigableMap<byte[], byte[]> entries,
            MemoryTransaction transaction,
            K key,
            V value) {
        this.family = family;
        this.entries = entries;
        this.transaction = transaction;
        this.key = key;
        this.value = value;
    }

    @Override
    public void insert(K newKey, V newValue) {
        upsert(newKey, newValue);
    }

    @Override
    public void update(K existingKey, V newValue) {
        upsert(existingKey, newValue);
    }

    @Override
    public void upsert(K anyKey, V newValue) {
        byte[] keyBytes = bytes(anyKey);
        byte[] valueBytes = bytes(newValue);
        transaction.runInTransaction(() -> transaction.put(entries, keyBytes, valueBytes));
    }

    @Override
    public void deleteExisting(K existingKey) {
        deleteIfExists(existingKey);
    }

    @Override
    public void deleteIfExists(K anyKey) {
        byte[] keyBytes = bytes(anyKey);
        transaction.runInTransaction(() -> transaction.remove(entries, keyBytes));
    }

    @Override
    public @Nullable V get(K anyKey) {
        return get(anyKey, () -> value);
    }

    @Override
    public @Nullable V get(K anyKey, Supplier<V> valueSupplier) {
        byte[] found = entries.get(bytes(anyKey));
        return found == null ? null : wrap(valueSupplier.get(), found);
    }

    @Override
    public boolean exists(K anyKey) {
        return entries.containsKey(bytes(anyKey));
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public void forEach(Consumer<V> consumer) {
        visit(null, ANY, (visitedKey, visitedValue) -> {
            consumer.accept(visitedValue);
            return true;
        });
    }

    @Override
    public void forEach(BiConsumer<K, V> consumer) {
        whileEqualPrefix(ANY, consumer);
    }

    @Override
    public void whileTrue(KeyValuePairVisitor<K, V> visitor) {
        visit(null, ANY, visitor);
    }

    @Override
    public void whileTrue(@Nullable K startAt, KeyValuePairVisitor<K, V> visitor) {
        visit(startAt, ANY, visitor);
    }

    @Override
    public void whileEqualPrefix(DbKey prefix, BiConsumer<K, V> visitor) {
        visit(null, prefix, (visitedKey, visitedValue) -> {
            visitor.accept(visitedKey, visitedValue);
            return true;
        });
    }

    @Override
    public void whileEqualPrefix(DbKey prefix, KeyValuePairVisitor<K, V> visitor) {
        visit(null, prefix, visitor);
    }

    @Override
    public void whileEqualPrefix(DbKey prefix, @Nullable K startAt, KeyValuePairVisitor<K, V> visitor) {
        visit(startAt, prefix, visitor);
    }

    @Override
    public long count() {
        return countEqualPrefix(ANY);
    }

    @Override
    public long countEqualPrefix(DbKey prefix) {
        byte[] prefixBytes = bytes(prefix);
        long count = 0;
        for (byte[] entry : entries.tailMap(prefixBytes).keySet()) {
            if (!startsWith(entry, prefixBytes)) {
                break;
            }
            count++;
        }
        return count;
    }

    @Override
    public ColumnFamilyScope partitionScope() {
        return family.partitionScope();
    }

    private void visit(@Nullable DbKey startAt, DbKey prefix, KeyValuePairVisitor<K, V> visitor) {
        byte[] prefixBytes = bytes(prefix);
        byte[] startBytes = startAt == null ? prefixBytes : bytes(startAt);
        for (Map.Entry<byte[], byte[]> entry : entries.tailMap(startBytes).entrySet()) {
            if (!startsWith(entry.getKey(), prefixBytes)
                    || !visitor.visit(wrap(key, entry.getKey()), wrap(value, entry.getValue()))) {
                return;
            }
        }
    }

    private byte[] bytes(BufferWriter writer) {
        byte[] bytes = new byte[writer.getLength()];
        writeBuffer.wrap(bytes);
        writer.write(writeBuffer, 0);
        return bytes;
    }

    /** The buffer is a new one each time, because some values go on reading from the one that they were given. */
    private static <T extends BufferReader> T wrap(T target, byte[] bytes) {
        target.wrap(new UnsafeBuffer(bytes), 0, bytes.length);
        return target;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
