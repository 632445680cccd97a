package si.glas.processtest;

import io.camunda.process.test.api.CamundaClientBuilderFactory;
import java.net.URI;
import si.glas.database.TestDatabase;
import si.glas.engine.embedded.RunningEngine;

/** Glas's own engine in a database of its own. */
record EmbeddedEngineUnderTest(RunningEngine engine, ClosingClients closing, MonitoringServer monitoring)
        implements EngineUnderTest {

    static EmbeddedEngineUnderTest start() {
        MovableClock clock = new MovableClock();
        ClosingClients closing = new ClosingClients();
        RunningEngine engine = new RunningEngine(TestDatabase.create(), clock);
        MonitoringServer monitoring = MonitoringServer.start(clock, () -> {
            long generation = engine.purge().number();
            closing.await();
            return generation;
        });
        return new EmbeddedEngineUnderTest(engine, closing, monitoring);
    }

    @Override
    public CamundaClientBuilderFactory clients() {
        return new RestClients(engine.address(), monitoring.address(), new BearerCredentials(engine.token()), closing);
    }

    @Override
    public URI monitoringAddress() {
        return monitoring.address();
    }

    @Override
    public void close() {
        monitoring.close();
        engine.close();
    }
}
