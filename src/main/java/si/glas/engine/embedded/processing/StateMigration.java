package si.glas.engine.embedded.processing;

import io.camunda.zeebe.engine.EngineConfiguration;
import io.camunda.zeebe.engine.state.ProcessingDbState;
import io.camunda.zeebe.engine.state.message.TransientPendingSubscriptionState;
import io.camunda.zeebe.engine.state.migration.DbMigratorImpl;
import io.camunda.zeebe.stream.impl.ClusterContextImpl;
import io.camunda.zeebe.stream.impl.state.DbKeyGenerator;
import java.time.InstantSource;
import si.glas.engine.embedded.state.MemoryState;

/** Brings state that an older version of the engine has written up to date. */
final class StateMigration {

    private StateMigration() {}

    static void run(MemoryState state, EngineConfiguration configuration) {
        var context = state.createContext();
        var processingState = new ProcessingDbState(
                Processor.PARTITION,
                state,
                context,
                new DbKeyGenerator(Processor.PARTITION, state, context),
                new TransientPendingSubscriptionState(),
                new TransientPendingSubscriptionState(),
                configuration,
                InstantSource.system());
        var migrator = new DbMigratorImpl(true, new ClusterContextImpl(1), processingState, null);
        context.runInTransaction(migrator::runMigrations);
    }
}
