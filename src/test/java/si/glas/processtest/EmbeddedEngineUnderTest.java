package si.glas.processtest;

import io.camunda.client.CredentialsProvider;
import io.camunda.process.test.api.CamundaClientBuilderFactory;
import java.net.URI;
import java.time.InstantSource;
import si.glas.database.TestDatabase;
import si.glas.engine.embedded.RunningEngine;
import si.glas.engine.embedded.TokenCredentials;

/** Glas's own engine in a database of its own. */
record EmbeddedEngineUnderTest(
        RunningEngine engine, InstantSource clock, ClosingClients closing, MonitoringServer monitoring)
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
        return new EmbeddedEngineUnderTest(engine, clock, closing, monitoring);
    }

    @Override
    public URI restAddress() {
        return engine.address();
    }

    @Override
    public CredentialsProvider credentials() {
        return new TokenCredentials(engine.token());
    }

    @Override
    public CamundaClientBuilderFactory clients() {
        return new RestClients(restAddress(), monitoringAddress(), credentials(), closing);
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
