package si.glas.engine.embedded;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import si.glas.database.EmbeddedPostgres;
import si.glas.engine.embedded.projection.ProjectionTables;
import si.glas.engine.embedded.snapshot.Directories;

/** A real PostgreSQL with the engine's tables but no engine; one for all tests of a run. */
public final class EngineDatabase {

    private static final class Shared {

        private static final DataSource DATABASE = start();
    }

    private EngineDatabase() {}

    /** The database, with the projection emptied. */
    public static DataSource emptied() throws SQLException {
        try (Connection connection = Shared.DATABASE.getConnection()) {
            ProjectionTables.clear(connection);
        }
        return Shared.DATABASE;
    }

    private static DataSource start() {
        try {
            Path directory = Files.createTempDirectory("glas-projection");
            EmbeddedPostgres postgres = EmbeddedPostgres.start(directory);
            HikariConfig config = new HikariConfig();
            config.setDataSource(postgres.dataSource());
            HikariDataSource pool = new HikariDataSource(config);
            EngineSchema.migrate(pool);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(pool, postgres, directory)));
            return pool;
        } catch (IOException e) {
            throw new IllegalStateException("The database for tests does not start", e);
        }
    }

    private static void stop(HikariDataSource pool, EmbeddedPostgres postgres, Path directory) {
        pool.close();
        postgres.close();
        try {
            Directories.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
