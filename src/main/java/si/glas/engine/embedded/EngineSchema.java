package si.glas.engine.embedded;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
}
