package si.glas.processtest;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.camunda.process.test.api.CamundaClientBuilderFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;
import si.glas.database.EmbeddedPostgres;
import si.glas.engine.embedded.EmbeddedEngine;
import si.glas.engine.embedded.EmbeddedEngineProperties;

/** Glas's own engine on a PostgreSQL of its own. */
final class EmbeddedEngineUnderTest implements EngineUnderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final EmbeddedEngineProperties PROPERTIES =
            new EmbeddedEngineProperties(0, 1_000_000, Duration.ofMillis(250), Duration.ofDays(1000));

    private final String token = UUID.randomUUID().toString();
    private final MovableClock clock = new MovableClock();
    private final ClosingClients closing = new ClosingClients();
    private final Path directory;
    private final EmbeddedPostgres postgres;
    private final HikariDataSource dataSource;
    private final EmbeddedEngine engine;
    private final MonitoringServer monitoring;

    private EmbeddedEngineUnderTest(Path directory) {
        this.directory = directory;
        postgres = EmbeddedPostgres.start(directory);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(postgres.dataSource());
        dataSource = new HikariDataSource(pool);
        engine = new EmbeddedEngine(dataSource, PROPERTIES, clock, token);
        monitoring = MonitoringServer.start(clock, this::purge);
    }

    static EmbeddedEngineUnderTest start() {
        try {
            EmbeddedEngineUnderTest started =
                    new EmbeddedEngineUnderTest(Files.createTempDirectory("glas-process-test"));
            started.engine.start();
            if (!started.engine.awaitReady(PATIENCE)) {
                throw new IllegalStateException("The engine under test is not ready after " + PATIENCE);
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The engine under test has no place for its data", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while the engine under test was starting", e);
        }
    }

    private long purge() {
        long generation = engine.purge().join().number();
        closing.await();
        return generation;
    }

    @Override
    public CamundaClientBuilderFactory clients() {
        return new RestClients(engine.address(), monitoring.address(), new BearerCredentials(token), closing);
    }

    @Override
    public URI monitoringAddress() {
        return monitoring.address();
    }

    @Override
    public void close() throws Exception {
        monitoring.close();
        engine.close();
        dataSource.close();
        postgres.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
