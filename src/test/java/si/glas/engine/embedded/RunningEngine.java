package si.glas.engine.embedded;

import io.camunda.client.CamundaClient;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import si.glas.database.TestDatabase;
import si.glas.engine.EngineRest;

/** The real engine on a real PostgreSQL behind the real gateway. */
public final class RunningEngine implements AutoCloseable {

    private static final String TOKEN = "open sesame";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final class Shared {

        private static final RunningEngine ENGINE = start();

        private static RunningEngine start() {
            RunningEngine engine = new RunningEngine(TestDatabase.create(), InstantSource.system());
            Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
            return engine;
        }
    }

    private final EmbeddedEngine engine;
    private final CamundaClient client;

    /** One for all tests of a run that do not mind what others leave there. */
    public static RunningEngine shared() {
        return Shared.ENGINE;
    }

    /** An engine of its own, ready for commands. */
    public RunningEngine(DataSource database, InstantSource clock) {
        this(database, clock, settings());
    }

    public RunningEngine(DataSource database, InstantSource clock, EmbeddedEngineProperties properties) {
        engine = new EmbeddedEngine(database, properties, clock, TOKEN);
        engine.start();
        client = newClient();
        try {
            if (!engine.awaitReady(PATIENCE)) {
                throw new IllegalStateException("The engine for tests does not get ready; it is " + engine.status());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static EmbeddedEngineProperties settings() {
        return new EmbeddedEngineProperties(0, 50_000, Duration.ofMillis(50), Duration.ofDays(1));
    }

    /** Begins anew with nothing deployed. */
    public Generation purge() {
        return engine.purge().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    public EngineRest rest() {
        return engine;
    }

    public CamundaClient client() {
        return client;
    }

    public URI address() {
        return engine.address();
    }

    public String token() {
        return TOKEN;
    }

    public CamundaClient newClient() {
        return CamundaClient.newClientBuilder()
                .preferRestOverGrpc(true)
                .restAddress(engine.address())
                .credentialsProvider(new TokenCredentials(TOKEN))
                .build();
    }

    @Override
    public void close() {
        client.close();
        try {
            engine.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
