package si.glas.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** Empty databases for tests, all on one real PostgreSQL that lives as long as the run. */
public final class TestDatabase {

    private static final Duration SHORTEST_IDLE_TIMEOUT = Duration.ofSeconds(10);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Shared {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                Path directory = Files.createTempDirectory("glas-test");
                EmbeddedPostgres postgres = EmbeddedPostgres.start(directory);
                stopAtTheEnd(() -> {
                    postgres.close();
                    FileSystemUtils.deleteRecursively(directory.toFile());
                });
                return postgres;
            } catch (IOException e) {
                throw new IllegalStateException("The database for tests does not start", e);
            }
        }

        /** After the programs that Spring keeps for all tests: they need their database to say goodbye. */
        private static void stopAtTheEnd(Runnable stop) {
            SpringApplication.getShutdownHandlers().add(stop);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!SpringIsUsed.inThisRun()) {
                    stop.run();
                }
            }));
        }
    }

    private TestDatabase() {}

    /** Where PostgreSQL's own programs are, for scripts that make a database themselves. */
    public static Path programs() {
        return PostgresBinaries.unpacked().resolve("bin");
    }

    /** A pool of connections to a new database. */
    public static DataSource create() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(createUnpooled());
        pool.setMaximumPoolSize(8);
        // Nobody closes it, and there is one for each test.
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(SHORTEST_IDLE_TIMEOUT.toMillis());
        return new HikariDataSource(pool);
    }

    /** A new database, for programs that make their own pool. */
    public static PGSimpleDataSource createUnpooled() {
        String name = "test_" + COUNT.incrementAndGet();
        PGSimpleDataSource dataSource = (PGSimpleDataSource) Shared.POSTGRES.dataSource();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database for tests cannot be made", e);
        }
        dataSource.setDatabaseName(name);
        return dataSource;
    }
}
