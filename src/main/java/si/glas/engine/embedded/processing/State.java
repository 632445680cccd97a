package si.glas.engine.embedded.processing;

import io.camunda.zeebe.db.AccessMetricsConfiguration;
import io.camunda.zeebe.db.AccessMetricsConfiguration.Kind;
import io.camunda.zeebe.db.ConsistencyChecksSettings;
import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.db.impl.rocksdb.RocksDbConfiguration;
import io.camunda.zeebe.db.impl.rocksdb.ZeebeRocksDbFactory;
import io.camunda.zeebe.engine.EngineConfiguration;
import io.camunda.zeebe.engine.state.ProcessingDbState;
import io.camunda.zeebe.engine.state.message.TransientPendingSubscriptionState;
import io.camunda.zeebe.engine.state.migration.DbMigratorImpl;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.stream.impl.ClusterContextImpl;
import io.camunda.zeebe.stream.impl.state.DbKeyGenerator;
import io.camunda.zeebe.stream.impl.state.StreamProcessorDbState;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;

/** The engine's state: RocksDB files in a directory, rebuilt from the log at every start. */
public final class State {

    public static final int PARTITION = 1;

    /** The engine asks for a third of the budget, as if it were one of three partitions. */
    private static final long MEMORY_LIMIT = 3 * (64L << 20);

    private State() {}

    public static ZeebeDb<ZbColumnFamilies> open(Path directory) {
        return new ZeebeRocksDbFactory<ZbColumnFamilies>(
                        new RocksDbConfiguration().setMemoryLimit(MEMORY_LIMIT),
                        new ConsistencyChecksSettings(),
                        new AccessMetricsConfiguration(Kind.NONE, PARTITION),
                        CompositeMeterRegistry::new)
                .createDb(directory.toFile());
    }

    /** Brings state that an older version of the engine has written up to date. */
    static void migrate(ZeebeDb<ZbColumnFamilies> state, EngineConfiguration configuration) throws Exception {
        var context = state.createContext();
        var processingState = new ProcessingDbState(
                PARTITION,
                state,
                context,
                new DbKeyGenerator(PARTITION, state, context),
                new TransientPendingSubscriptionState(),
                new TransientPendingSubscriptionState(),
                configuration,
                InstantSource.system());
        var transaction = context.getCurrentTransaction();
        transaction.run(
                () -> new DbMigratorImpl(true, new ClusterContextImpl(1), processingState, null).runMigrations());
        transaction.commit();
    }

    /** The position of the last command whose outcome the state contains, or -1 if there is none. */
    public static long processedPosition(ZeebeDb<ZbColumnFamilies> state) {
        return new StreamProcessorDbState(state, state.createContext())
                .getLastProcessedPositionState()
                .getLastSuccessfulProcessedRecordPosition();
    }
}
