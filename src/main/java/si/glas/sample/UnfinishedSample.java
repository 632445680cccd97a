package si.glas.sample;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.database.ConditionalOnEmbeddedDatabase;
import si.glas.engine.ConditionalOnEmbeddedEngine;

/**
 * Empties a database in which the sample network was not played to its end, because Glas was stopped: nobody has seen
 * it, nothing in it is anybody's, and its history cannot go on from the middle.
 */
@Component
@ConditionalOnEmbeddedDatabase
@ConditionalOnEmbeddedEngine
class UnfinishedSample implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger(UnfinishedSample.class);

    private final JdbcClient sql;

    UnfinishedSample(DataSource database) {
        sql = JdbcClient.create(database);
    }

    @Override
    public void migrate(Flyway flyway) {
        if (isThere()) {
            log.info("The sample network was not played to its end: everything begins anew");
            sql.sql("DROP SCHEMA IF EXISTS engine, public CASCADE").update();
            sql.sql("CREATE SCHEMA public").update();
        }
        flyway.migrate();
    }

    private boolean isThere() {
        return sql.sql("SELECT to_regclass('sample_network') IS NOT NULL")
                        .query(Boolean.class)
                        .single()
                && sql.sql("SELECT EXISTS (SELECT FROM sample_network WHERE finished_at IS NULL)")
                        .query(Boolean.class)
                        .single();
    }
}
