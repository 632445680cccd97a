package si.glas.kernel;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import si.glas.database.TestDatabase;

/** A database with all tables of Glas, and what rooms use to speak to it, for tests that need no more of Spring. */
public record GlasDatabase(DataSource dataSource, JdbcTemplate jdbc, JdbcClient sql, TransactionTemplate transactions)
        implements AutoCloseable {

    public static GlasDatabase create() {
        DataSource dataSource = TestDatabase.create();
        migrate(dataSource);
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        return new GlasDatabase(
                dataSource,
                jdbc,
                JdbcClient.create(new TypedParameters(jdbc)),
                new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }

    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/glas")
                .load()
                .migrate();
    }

    @Override
    public void close() {
        ((HikariDataSource) dataSource).close();
    }
}
