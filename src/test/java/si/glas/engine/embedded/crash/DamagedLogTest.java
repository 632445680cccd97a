package si.glas.engine.embedded.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.database.TestDatabase;
import si.glas.engine.embedded.EmbeddedEngine;
import si.glas.engine.embedded.EmbeddedEngine.Status;
import si.glas.engine.embedded.EmbeddedEngineProperties;
import si.glas.engine.embedded.RunningEngine;
import si.glas.engine.embedded.log.DamagedLog;

/** A log that something else than the engine has changed. */
class DamagedLogTest {

    private static final int BLOCKS = 12;

    private final DataSource database = TestDatabase.create();

    @BeforeEach
    void fillTheLog() {
        try (RunningEngine engine = new RunningEngine(database, InstantSource.system())) {
            for (int i = 0; i < BLOCKS; i++) {
                CrashModel.deploy(engine.client());
                engine.client()
                        .newBroadcastSignalCommand()
                        .signalName("signal")
                        .send()
                        .join();
            }
        }
        assertThat(count("SELECT count(*) FROM engine.log_block")).isGreaterThan(BLOCKS);
    }

    @Test
    void doesNotStartWhenABlockIsMissing() {
        // when
        execute("DELETE FROM engine.log_block WHERE lowest_position ="
                + " (SELECT lowest_position FROM engine.log_block ORDER BY lowest_position OFFSET 5 LIMIT 1)");

        // then
        assertRefused("are missing");
    }

    @Test
    void doesNotStartWhenTheBeginningIsMissing() {
        // when
        execute("DELETE FROM engine.log_block WHERE lowest_position ="
                + " (SELECT min(lowest_position) FROM engine.log_block)");

        // then
        assertRefused("there is no snapshot of what was before");
    }

    @Test
    void doesNotStartWhenABlockHasChanged() {
        // when
        execute("UPDATE engine.log_block SET content = set_byte(content, 20, (get_byte(content, 20) + 1) % 256)"
                + " WHERE lowest_position = (SELECT min(lowest_position) FROM engine.log_block)");

        // then
        assertRefused("the checksum of the block at position 1 does not fit");
    }

    @Test
    void doesNotStartWhenABlockInTheMiddleHasChanged() {
        // when
        execute("UPDATE engine.log_block SET checksum = checksum + 1 WHERE lowest_position ="
                + " (SELECT lowest_position FROM engine.log_block ORDER BY lowest_position OFFSET 5 LIMIT 1)");

        // then
        assertRefused("does not fit");
    }

    @Test
    void doesNotStartWhenOnlyASnapshotIsLeft() {
        // when
        execute("INSERT INTO engine.snapshot (position) VALUES (10); DELETE FROM engine.log_block");

        // then
        assertRefused("the newest snapshot is of position 10");
    }

    @Test
    void doesNotStartFromADamagedSnapshot() {
        // when
        execute("INSERT INTO engine.snapshot (position) VALUES (10);"
                + " INSERT INTO engine.snapshot_part (position, number, content) VALUES (10, 0, 'something else')");

        // then
        assertRefused("the snapshot of position 10 cannot be read");
    }

    private void assertRefused(String reason) {
        long rows = count("SELECT count(*) FROM engine.log_block");
        EmbeddedEngineProperties settings = RunningEngine.settings();
        try (EmbeddedEngine engine = new EmbeddedEngine(database, settings, InstantSource.system(), "token")) {
            engine.start();
            assertThatThrownBy(() -> engine.awaitReady(Duration.ofSeconds(20)))
                    .isInstanceOf(DamagedLog.class)
                    .hasMessageContaining(reason);
            assertThat(engine.status()).isEqualTo(Status.FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(count("SELECT count(*) FROM engine.log_block")).isEqualTo(rows);
    }

    private long count(String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).single();
    }

    private void execute(String sql) {
        JdbcClient.create(database).sql(sql).update();
    }
}
