package si.glas.bench;

import java.nio.file.Path;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import si.glas.bench.contestant.DatabaseVariables;
import si.glas.database.EmbeddedPostgres;

/** The one PostgreSQL of a run, with a database for each contestant. */
final class DatabaseServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private DatabaseServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static DatabaseServer start(Path directory) {
        return new DatabaseServer(EmbeddedPostgres.start(directory));
    }

    /** Makes an empty database, in the place of one that an earlier run has left. */
    void create(String database) {
        server().execute("DROP DATABASE IF EXISTS " + database);
        server().execute("CREATE DATABASE " + database);
    }

    JdbcTemplate in(String database) {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) postgres.dataSource();
        dataSource.setDatabaseName(database);
        return new JdbcTemplate(dataSource);
    }

    /** Nobody shall pay for what others have left to be written, or plan by statistics that are out of date. */
    void tidy(String database) {
        in(database).execute("VACUUM ANALYZE");
        server().execute("CHECKPOINT");
    }

    private JdbcTemplate server() {
        return new JdbcTemplate(postgres.dataSource());
    }

    /** What a contestant's environment says about its database. */
    Map<String, String> environment(String database) {
        String url = postgres.url().replaceFirst("/[^/]*$", "/" + database);
        return DatabaseVariables.of(url, postgres.user(), postgres.password());
    }

    @Override
    public void close() {
        postgres.close();
    }
}
