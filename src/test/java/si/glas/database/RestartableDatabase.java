package si.glas.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of its own, to be killed and started again while a pool of connections to it is in use. */
public final class RestartableDatabase implements AutoCloseable {

    private final Path directory;
    private final DelegatingDataSource server = new DelegatingDataSource();
    private final HikariDataSource pool;
    private EmbeddedPostgres postgres;

    public RestartableDatabase() throws IOException {
        directory = Files.createTempDirectory("glas-restart");
        postgres = EmbeddedPostgres.start(directory);
        server.setTargetDataSource(postgres.dataSource());
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(server);
        configuration.setMaximumPoolSize(8);
        pool = new HikariDataSource(configuration);
    }

    public DataSource pool() {
        return pool;
    }

    /** SIGKILL to the server, as if the machine had failed but for its disk; it recovers from its own log. */
    public void killAndStartAgain() throws IOException {
        String pid =
                Files.readAllLines(PostgresFiles.in(directory).postmaster()).getFirst();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        giveBackLock();
        postgres = EmbeddedPostgres.start(directory);
        this.server.setTargetDataSource(postgres.dataSource());
    }

    private void giveBackLock() {
        try {
            postgres.close();
        } catch (DatabaseNotStarted serverIsGone) {
            // It has been killed, so that it cannot be stopped; its lock is free now.
        }
    }

    @Override
    public void close() {
        pool.close();
        postgres.close();
        FileSystemUtils.deleteRecursively(directory.toFile());
    }
}
