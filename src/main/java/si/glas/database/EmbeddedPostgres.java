package si.glas.database;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL in a directory of ours, reachable from this machine only and with a password only.
 *
 * <p>One program at a time owns a directory. What a program that was killed left running is ended by the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String NAME = "glas";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DirectoryLock lock;
    private final PostgresServer server;
    private final String password;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DirectoryLock lock, PostgresServer server, String password, int port) {
        this.lock = lock;
        this.server = server;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the database that lives in the directory, creating both if they do not exist.
     *
     * @throws DatabaseNotStarted if that is impossible
     */
    public static EmbeddedPostgres start(Path directory) {
        PostgresFiles files = PostgresFiles.in(directory);
        DirectoryLock lock = DirectoryLock.take(files.lock());
        try {
            OrphanedPostmaster.end(files);
            files.requireMajorVersion(PostgresBinaries.MAJOR_VERSION);
            PostgresServer server = new PostgresServer(PostgresBinaries.unpacked(), files);
            String password = server.initialize();
            int port = server.start();
            log.info("Database ready in {}, on port {} of this machine only", files.directory(), port);
            return new EmbeddedPostgres(lock, server, password, port);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** Connections without a pool. */
    public DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url());
        dataSource.setUser(user());
        dataSource.setPassword(password);
        return dataSource;
    }

    /** Ends the server; connections that are still open are cut. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                server.stop();
            } finally {
                lock.close();
            }
        }
    }
}
