package si.glas.processtest;

import io.camunda.process.test.api.CamundaClientBuilderFactory;
import java.net.URI;
import si.glas.engine.embedded.PurgeableEngine;

/** Glas's own engine on a PostgreSQL of its own. */
record EmbeddedEngineUnderTest(PurgeableEngine engine, MonitoringServer monitoring) implements EngineUnderTest {

    static EmbeddedEngineUnderTest start() {
        MovableClock clock = new MovableClock();
        PurgeableEngine engine = PurgeableEngine.start(clock);
        return new EmbeddedEngineUnderTest(engine, MonitoringServer.start(clock, engine::purge));
    }

    @Override
    public CamundaClientBuilderFactory clients() {
        return new RestClients(engine, monitoring.address());
    }

    @Override
    public URI monitoringAddress() {
        return monitoring.address();
    }

    @Override
    public void close() throws Exception {
        monitoring.close();
        engine.close();
    }
}
