package si.glas.engine.embedded.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.zeebe.db.ColumnFamily;
import io.camunda.zeebe.db.TransactionContext;
import io.camunda.zeebe.db.impl.DbLong;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MemoryStateTest {

    private final MemoryState state = new MemoryState();
    private final TransactionContext context = state.createContext();
    private final ColumnFamily<DbLong, DbLong> family = family(state, context);

    @Test
    void keepsWhatIsCommitted() throws Exception {
        // when
        context.getCurrentTransaction().run(() -> put(1, 10));
        context.getCurrentTransaction().commit();
        context.getCurrentTransaction().rollback();

        // then
        assertThat(get(1)).isEqualTo(10);
    }

    @Test
    void undoesInsertionsChangesAndDeletionsTogether() throws Exception {
        // given
        put(1, 10);
        put(2, 20);

        // when
        context.getCurrentTransaction().run(() -> {
            put(1, 11);
            put(1, 12);
            family.deleteExisting(key(2));
            put(3, 30);
        });
        context.getCurrentTransaction().rollback();

        // then
        assertThat(entries()).containsExactly("1=10", "2=20");
    }

    @Test
    void undoesWhatFailsHalfway() {
        // when
        assertThatThrownBy(() -> context.runInTransaction(() -> {
                    put(1, 10);
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");

        // then
        assertThat(entries()).isEmpty();
    }

    @Test
    void visitsInTheOrderOfKeysFromTheGivenOneOn() {
        // given
        for (long key : List.of(300, 1, 2, 255, 256)) {
            put(key, key);
        }

        // when
        List<Long> visited = new ArrayList<>();
        family.whileTrue(key(2), (visitedKey, value) -> {
            visited.add(visitedKey.getValue());
            return visitedKey.getValue() < 256;
        });

        // then
        assertThat(visited).containsExactly(2L, 255L, 256L);
    }

    @Test
    void letsAVisitorDeleteWhatItVisits() {
        // given
        for (long key = 0; key < 10; key++) {
            put(key, key);
        }

        // when
        family.forEach((visitedKey, value) -> family.deleteExisting(visitedKey));

        // then
        assertThat(family.isEmpty()).isTrue();
    }

    @Test
    void copiesBetweenTwoTransactionsOnly() throws Exception {
        // given
        put(1, 10);
        context.getCurrentTransaction().run(() -> put(1, 11));

        // when
        CompletableFuture<StateCopy> copy = state.copy();

        // then
        assertThat(copy).isNotDone();
        context.getCurrentTransaction().rollback();
        assertThat(entries(new MemoryState(copy.join()))).containsExactly("1=10");
    }

    @Test
    void copiesAtOnceWhenNobodyWrites() {
        // given
        put(1, 10);

        // when
        StateCopy copy = state.copy().join();
        put(1, 11);

        // then
        assertThat(entries(new MemoryState(copy))).containsExactly("1=10");
    }

    @Test
    void refusesASecondWriter() {
        // given
        ColumnFamily<DbLong, DbLong> others = family(state, state.createContext());
        context.getCurrentTransaction();
        put(1, 10);

        // then
        assertThatThrownBy(() -> others.upsert(key(2), key(20))).hasMessageContaining("Two transactions");
    }

    @Test
    void isTheSameAfterBeingWrittenAndRead() throws IOException {
        // given
        put(1, 10);
        put(Long.MAX_VALUE, -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        // when
        state.copy().join().write(bytes);
        MemoryState restored = new MemoryState(StateCopy.read(new ByteArrayInputStream(bytes.toByteArray())));

        // then
        assertThat(entries(restored)).containsExactly("1=10", Long.MAX_VALUE + "=-1");
    }

    @Test
    void noticesAChangedByte() throws IOException {
        // given
        put(1, 10);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        state.copy().join().write(written);
        byte[] bytes = written.toByteArray();

        // when
        bytes[bytes.length - 6] ^= 1;

        // then
        assertThatThrownBy(() -> StateCopy.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class);
    }

    private void put(long key, long value) {
        family.upsert(key(key), key(value));
    }

    private long get(long key) {
        return family.get(key(key)).getValue();
    }

    private List<String> entries() {
        return entries(state);
    }

    private static List<String> entries(MemoryState state) {
        List<String> entries = new ArrayList<>();
        family(state, state.createContext())
                .forEach((key, value) -> entries.add(key.getValue() + "=" + value.getValue()));
        return entries;
    }

    private static ColumnFamily<DbLong, DbLong> family(MemoryState state, TransactionContext context) {
        return state.createColumnFamily(ZbColumnFamilies.JOBS, context, new DbLong(), new DbLong());
    }

    private static DbLong key(long value) {
        DbLong key = new DbLong();
        key.wrapLong(value);
        return key;
    }
}
