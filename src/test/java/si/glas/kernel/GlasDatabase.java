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
        return on(TestDatabase.create());
    }

    /** @param dataSource an empty database, or one with these tables already */
    public static GlasDatabase on(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/glas")
                .load()
                .migrate();
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        return new GlasDatabase(
                dataSource,
                jdbc,
                JdbcClient.create(new TypedParameters(jdbc)),
                new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }

    @Override
    public void close() {
        if (dataSource instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
