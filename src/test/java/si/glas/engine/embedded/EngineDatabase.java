package si.glas.engine.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import si.glas.database.TestDatabase;

/** A real PostgreSQL with the engine's tables but no engine; one for all tests of a run. */
public final class EngineDatabase {

    private static final class Shared {

        private static final DataSource DATABASE = migrated();

        private static DataSource migrated() {
            DataSource database = TestDatabase.create();
            EngineSchema.migrate(database);
            return database;
        }
    }

    private EngineDatabase() {}

    /** The database, with all tables emptied. */
    public static DataSource emptied() throws SQLException {
        try (Connection connection = Shared.DATABASE.getConnection()) {
            connection.setAutoCommit(false);
            EngineSchema.clear(connection);
            connection.setAutoCommit(true);
        }
        return Shared.DATABASE;
    }
}
