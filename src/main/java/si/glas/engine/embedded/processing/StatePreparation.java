package si.glas.engine.embedded.processing;

import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.engine.EngineConfiguration;
import io.camunda.zeebe.engine.state.ProcessingDbState;
import io.camunda.zeebe.engine.state.message.TransientPendingSubscriptionState;
import io.camunda.zeebe.engine.state.migration.DbMigratorImpl;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.stream.impl.ClusterContextImpl;
import io.camunda.zeebe.stream.impl.state.DbKeyGenerator;
import java.time.InstantSource;

/** What is done to the state before the engine sees it. */
final class StatePreparation {

    private StatePreparation() {}

    /** Brings state that an older version of the engine has written up to date, and sets where keys begin. */
    static void run(ZeebeDb<ZbColumnFamilies> state, EngineConfiguration configuration, long firstKey) {
        var context = state.createContext();
        var keys = new DbKeyGenerator(Processor.PARTITION, state, context);
        var processingState = new ProcessingDbState(
                Processor.PARTITION,
                state,
                context,
                keys,
                new TransientPendingSubscriptionState(),
                new TransientPendingSubscriptionState(),
                configuration,
                InstantSource.system());
        var migrator = new DbMigratorImpl(true, new ClusterContextImpl(1), processingState, null);
        context.runInTransaction(() -> {
            migrator.runMigrations();
            keys.setKeyIfHigher(firstKey);
        });
    }
}
