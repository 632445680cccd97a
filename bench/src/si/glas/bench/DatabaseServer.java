package si.glas.bench;

import java.nio.file.Path;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import si.glas.bench.contestant.DatabaseVariables;
import si.glas.database.EmbeddedPostgres;

/** The one PostgreSQL of a run, with a database for each contestant. */
final class DatabaseServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private DatabaseServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static DatabaseServer startEmpty(Path directory) {
        FileSystemUtils.deleteRecursively(directory.toFile());
        return new DatabaseServer(EmbeddedPostgres.start(directory));
    }

    void create(String database) {
        new JdbcTemplate(postgres.dataSource()).execute("CREATE DATABASE " + database);
    }

    JdbcTemplate in(String database) {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) postgres.dataSource();
        dataSource.setDatabaseName(database);
        return new JdbcTemplate(dataSource);
    }

    /** Nobody shall pay for the pages that others have left to be written. */
    void checkpoint() {
        new JdbcTemplate(postgres.dataSource()).execute("CHECKPOINT");
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
