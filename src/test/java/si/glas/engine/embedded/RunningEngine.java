package si.glas.engine.embedded;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.camunda.client.CamundaClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.util.FileSystemUtils;
import si.glas.database.EmbeddedPostgres;

/** The real engine on a real PostgreSQL behind the real gateway; one for all tests of a run. */
public final class RunningEngine implements AutoCloseable {

    private static final String TOKEN = "open sesame";

    private final Path directory;
    private final EmbeddedPostgres postgres;
    private final HikariDataSource database;
    private final EmbeddedEngine engine;
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
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(postgres.dataSource());
        database = new HikariDataSource(pool);
        EmbeddedEngineProperties properties =
                new EmbeddedEngineProperties(0, 1_000_000, Duration.ofMillis(250), Duration.ofDays(1));
        engine = new EmbeddedEngine(database, properties, InstantSource.system(), TOKEN);
        engine.start();
        if (!engine.awaitReady(Duration.ofMinutes(1))) {
            throw new IllegalStateException("The engine is not ready: " + engine.status());
        }
        client = CamundaClient.newClientBuilder()
                .preferRestOverGrpc(true)
                .restAddress(engine.address())
                .credentialsProvider(new TokenCredentials(TOKEN))
                .build();
    }

    /** Forgets everything that tests have done so far, and waits until the engine is ready again. */
    public void purge() {
        engine.purge().join();
    }

    public CamundaClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        try {
            engine.close();
            database.close();
            postgres.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (Exception e) {
            throw new IllegalStateException("The engine for tests does not stop", e);
        }
    }
}
