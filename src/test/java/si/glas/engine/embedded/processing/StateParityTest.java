package si.glas.engine.embedded.processing;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.db.AccessMetricsConfiguration;
import io.camunda.zeebe.db.AccessMetricsConfiguration.Kind;
import io.camunda.zeebe.db.ConsistencyChecksSettings;
import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.db.impl.DbBytes;
import io.camunda.zeebe.db.impl.rocksdb.RocksDbConfiguration;
import io.camunda.zeebe.db.impl.rocksdb.ZeebeRocksDbFactory;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import si.glas.database.TestDatabase;
import si.glas.engine.embedded.BusyEngine;
import si.glas.engine.embedded.log.GroupCommits;
import si.glas.engine.embedded.log.LogTable;
import si.glas.engine.embedded.log.PostgresLogStorage;
import si.glas.engine.embedded.projection.Projection;
import si.glas.engine.embedded.state.MemoryState;

/** The state on the heap against Camunda's own in RocksDB: the same log makes the same state. */
class StateParityTest {

    @TempDir
    private Path directory;

    @Test
    void theSameLogMakesTheSameStateOnTheHeapAndInRocksDb() throws Exception {
        // given
        DataSource database = TestDatabase.create();
        BusyEngine.leavesItsLogIn(database);

        // when
        try (MemoryState heap = new MemoryState();
                ZeebeDb<ZbColumnFamilies> rocks = rocksDb()) {
            replay(database, heap);
            replay(database, rocks);

            // then
            Map<String, String> expected = entries(rocks);
            assertThat(expected).hasSizeGreaterThan(100);
            assertThat(entries(heap)).containsExactlyEntriesOf(expected);
        }
    }

    private ZeebeDb<ZbColumnFamilies> rocksDb() {
        return new ZeebeRocksDbFactory<ZbColumnFamilies>(
                        new RocksDbConfiguration(),
                        new ConsistencyChecksSettings(true, true),
                        new AccessMetricsConfiguration(Kind.NONE, 1),
                        CompositeMeterRegistry::new)
                .createDb(directory.toFile());
    }

    private static void replay(DataSource database, ZeebeDb<ZbColumnFamilies> state) throws Exception {
        try (Connection connection = database.getConnection()) {
            // Closed, so that nothing that the engine appends after the replay comes back to it.
            GroupCommits commits = new GroupCommits(connection, new Projection(), failure -> {});
            commits.close();
            PostgresLogStorage storage =
                    new PostgresLogStorage(database, commits, LogTable.range(connection), failure -> {});
            try (Processor processor =
                    new Processor(storage, commits, state, 0, InstantSource.system(), failure -> {})) {
                processor.start().get(60, TimeUnit.SECONDS);
            }
        }
    }

    private static Map<String, String> entries(ZeebeDb<ZbColumnFamilies> state) {
        Map<String, String> entries = new TreeMap<>();
        for (ZbColumnFamilies family : ZbColumnFamilies.values()) {
            state.createColumnFamily(family, state.createContext(), new DbBytes(), new DbBytes())
                    .forEach((key, value) -> entries.put(family + " " + hex(key), hex(value)));
        }
        return entries;
    }

    private static String hex(DbBytes bytes) {
        return HexFormat.of().formatHex(bytes.getBytes());
    }
}
