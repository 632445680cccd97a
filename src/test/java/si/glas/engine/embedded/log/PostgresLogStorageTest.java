package si.glas.engine.embedded.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.zeebe.logstreams.log.LogAppendEntry;
import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.logstreams.log.LogStreamReader;
import io.camunda.zeebe.logstreams.log.LoggedEvent;
import io.camunda.zeebe.logstreams.log.WriteContext;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.value.signal.SignalRecord;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.SignalIntent;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.engine.embedded.EngineDatabase;

class PostgresLogStorageTest {

    private DataSource database;
    private WriterLock lock;
    private GroupCommits commits;
    private LogStream log;

    @BeforeEach
    void openAnEmptyLog() throws SQLException {
        database = EngineDatabase.emptied();
        open();
    }

    private void open() throws SQLException {
        lock = WriterLock.tryAcquire(database).orElseThrow();
        commits = new GroupCommits(lock.connection(), new Nothing(), failure -> {});
        LogRange range = LogTable.range(lock.connection());
        log = LogStream.builder()
                .withLogStorage(new PostgresLogStorage(database, commits, range, failure -> {}))
                .withPartitionId(1)
                .withLogName("test")
                .withClock(InstantSource.system())
                .withMeterRegistry(new CompositeMeterRegistry())
                .build();
    }

    @AfterEach
    void close() {
        commits.close();
        log.close();
        lock.close();
    }

    @Test
    void showsRecordsBeforeTheyAreDurable() {
        // when
        append(3);

        // then
        assertThat(commits.durable()).isZero();
        assertThat(positionsFrom(1)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void runsActionsOnlyWhenWhatCameBeforeIsDurable() {
        // given
        CompletableFuture<Long> durable = new CompletableFuture<>();
        append(3);
        commits.whenDurable(() -> durable.complete(commits.durable()));
        assertThat(durable).isNotDone();

        // when
        commits.start();

        // then
        assertThat(durable).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(3L);
    }

    @Test
    void readsFromTheMiddleOfWhatWasCommittedTogether() throws SQLException {
        // given
        append(2);
        append(3);
        commits.start();
        await().until(() -> commits.durable() == 5);

        // when
        close();
        open();

        // then
        assertThat(blocks()).hasSize(1);
        assertThat(positionsFrom(4)).containsExactly(4L, 5L);
    }

    @Test
    void goesOnAfterTheLastRecordOfTheOneBefore() throws SQLException {
        // given
        append(2);
        commits.start();
        await().until(() -> commits.durable() == 2);
        close();

        // when
        open();
        append(1);

        // then
        assertThat(positionsFrom(1)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void letsOnlyOneWrite() throws SQLException {
        assertThat(WriterLock.tryAcquire(database)).isEmpty();
    }

    private void append(int records) {
        for (int i = 0; i < records; i++) {
            RecordMetadata metadata = new RecordMetadata()
                    .recordType(RecordType.COMMAND)
                    .valueType(ValueType.SIGNAL)
                    .intent(SignalIntent.BROADCAST);
            log.newLogStreamWriter()
                    .tryWrite(
                            WriteContext.internal(),
                            LogAppendEntry.of(metadata, new SignalRecord().setSignalName("signal")));
        }
    }

    private List<Long> positionsFrom(long position) {
        List<Long> positions = new ArrayList<>();
        try (LogStreamReader reader = log.newLogStreamReader()) {
            assertThat(reader.seek(position)).isTrue();
            reader.forEachRemaining(event -> positions.add(event.getPosition()));
        }
        return positions;
    }

    private List<LogBlock> blocks() throws SQLException {
        try (BlockCodec codec = new BlockCodec()) {
            return LogTable.read(lock.connection(), codec, 1, 10);
        }
    }

    private static final class Nothing implements CommitParticipant {

        @Override
        public void stage(LoggedEvent event) {
            // This log is about nothing.
        }

        @Override
        public void write(Connection connection) {
            // Nothing was staged.
        }
    }
}
