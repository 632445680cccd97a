package si.glas.engine.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import si.glas.engine.embedded.projection.ProjectionTables;

/** The engine's tables, in a schema of their own: a Glas that uses a Camunda cluster never makes them. */
final class EngineSchema {

    private EngineSchema() {}

    static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("engine")
                .locations("classpath:db/engine")
                .load()
                .migrate();
    }

    /** Empties all tables. */
    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM engine.log_block; DELETE FROM engine.snapshot");
        }
        ProjectionTables.clear(connection);
        connection.commit();
    }
}
