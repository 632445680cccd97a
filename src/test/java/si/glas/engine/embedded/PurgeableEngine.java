package si.glas.engine.embedded;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.camunda.client.CredentialsProvider;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import si.glas.database.EmbeddedPostgres;
import si.glas.engine.embedded.log.WriterLock;
import si.glas.engine.embedded.projection.ProjectionTables;
import si.glas.engine.embedded.rest.Gateway;
import si.glas.engine.embedded.rest.Router;
import si.glas.engine.embedded.rest.command.CommandRoutes;
import si.glas.engine.embedded.rest.search.SearchApi;
import si.glas.engine.embedded.snapshot.Directories;

/** The real engine on a real PostgreSQL behind the real gateway, which can begin anew within milliseconds. */
public final class PurgeableEngine implements AutoCloseable {

    private final String token = UUID.randomUUID().toString();
    private final InstantSource clock;
    private final Path directory;
    private final EmbeddedPostgres postgres;
    private final HikariDataSource dataSource;
    private final EmbeddedEngineProperties properties;
    private final SearchApi searches;
    private final WriterLock lock;
    private final Gateway gateway = new Gateway(0, token);
    private Term term;
    private int generation;

    private PurgeableEngine(InstantSource clock) throws Exception {
        this.clock = clock;
        directory = Files.createTempDirectory("glas-process-test");
        postgres = EmbeddedPostgres.start(directory.resolve("data"));
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(postgres.dataSource());
        dataSource = new HikariDataSource(pool);
        properties = new EmbeddedEngineProperties(
                directory.resolve("engine"), 0, 1_000_000, Duration.ofMillis(250), Duration.ofDays(1));
        searches = new SearchApi(dataSource);
        EngineSchema.migrate(dataSource);
        lock = WriterLock.tryAcquire(postgres.dataSource()).orElseThrow();
        term = begin();
        gateway.start();
    }

    public static PurgeableEngine start(InstantSource clock) {
        try {
            return new PurgeableEngine(clock);
        } catch (Exception e) {
            throw new IllegalStateException("The engine for tests does not start", e);
        }
    }

    private Term begin() throws Exception {
        Term newTerm = new Term(lock, dataSource, properties, clock);
        newTerm.start();
        Router routes = new Router();
        CommandRoutes.addTo(routes, newTerm.commands(), newTerm.jobAvailability(), String.valueOf(++generation));
        searches.register(routes);
        gateway.serve(routes);
        return newTerm;
    }

    /** Forgets everything, as if the engine had never run. */
    public void purge() {
        try {
            gateway.withdraw();
            term.close();
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("TRUNCATE engine.log_block, engine.snapshot, engine.snapshot_part");
                ProjectionTables.clear(connection);
            }
            term = begin();
        } catch (Exception e) {
            throw new IllegalStateException("The engine for tests cannot be purged", e);
        }
    }

    public URI address() {
        return gateway.address();
    }

    public CredentialsProvider credentials() {
        return new BearerCredentials(token);
    }

    @Override
    public void close() throws Exception {
        gateway.close();
        term.close();
        lock.close();
        dataSource.close();
        postgres.close();
        Directories.delete(directory);
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
