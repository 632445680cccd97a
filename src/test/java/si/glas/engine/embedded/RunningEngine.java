package si.glas.engine.embedded;

import io.camunda.client.CamundaClient;
import io.camunda.client.CredentialsProvider;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import si.glas.database.EmbeddedPostgres;
import si.glas.engine.embedded.log.WriterLock;
import si.glas.engine.embedded.rest.Gateway;
import si.glas.engine.embedded.rest.Router;
import si.glas.engine.embedded.rest.command.CommandRoutes;
import si.glas.engine.embedded.snapshot.Directories;

/** The real engine on a real PostgreSQL behind the real gateway; one for all tests of a run. */
public final class RunningEngine implements AutoCloseable {

    private static final String TOKEN = "open sesame";

    private final Path directory;
    private final EmbeddedPostgres postgres;
    private final WriterLock lock;
    private final Term term;
    private final Gateway gateway;
    private final CamundaClient client;

    private static final class Shared {

        private static final RunningEngine ENGINE = start();

        private static RunningEngine start() {
            try {
                RunningEngine engine = new RunningEngine();
                Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
                return engine;
            } catch (Exception e) {
                throw new IllegalStateException("The engine for tests does not start", e);
            }
        }
    }

    public static RunningEngine shared() {
        return Shared.ENGINE;
    }

    private RunningEngine() throws Exception {
        directory = Files.createTempDirectory("glas-engine");
        postgres = EmbeddedPostgres.start(directory.resolve("postgresql"));
        EngineSchema.migrate(postgres.dataSource());
        lock = WriterLock.tryAcquire(postgres.dataSource()).orElseThrow();
        EmbeddedEngineProperties properties = new EmbeddedEngineProperties(
                directory.resolve("engine"), 0, 1_000_000, Duration.ofMillis(250), Duration.ofDays(1));
        term = new Term(lock, postgres.dataSource(), properties, InstantSource.system());
        term.start();
        gateway = new Gateway(0, TOKEN);
        gateway.start();
        serve("1");
        client = newClient();
    }

    /** Swaps the routes for new ones to the same engine, as after a purge or takeover. */
    public void serve(String changeId) {
        Router router = new Router();
        CommandRoutes.addTo(router, term.commands(), term.jobAvailability(), changeId);
        gateway.serve(router);
    }

    public Gateway gateway() {
        return gateway;
    }

    public CamundaClient client() {
        return client;
    }

    public URI address() {
        return gateway.address();
    }

    public String token() {
        return TOKEN;
    }

    public CamundaClient newClient() {
        return CamundaClient.newClientBuilder()
                .preferRestOverGrpc(true)
                .restAddress(gateway.address())
                .credentialsProvider(new BearerCredentials(TOKEN))
                .build();
    }

    @Override
    public void close() {
        client.close();
        gateway.close();
        try {
            term.close();
            lock.close();
            postgres.close();
            Directories.delete(directory);
        } catch (Exception e) {
            throw new IllegalStateException("The engine for tests does not stop", e);
        }
    }

    private record BearerCredentials(String token) implements CredentialsProvider {

        @Override
        public void applyCredentials(CredentialsApplier applier) {
            applier.put("Authorization", "Bearer " + token);
        }

        @Override
        public boolean shouldRetryRequest(StatusCode statusCode) {
            return false;
        }
    }
}
