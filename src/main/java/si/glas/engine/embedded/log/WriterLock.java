package si.glas.engine.embedded.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The right to write the log of this database, held by at most one program: a PostgreSQL advisory lock on the very
 * connection that writes, so that lock and writes share their fate.
 */
public final class WriterLock implements AutoCloseable {

    /** The first bytes of SHA-256("si.glas.engine"): an arbitrary number that others are unlikely to use. */
    private static final long LOCK = 0x2576_4da4_49ae_bc5dL;

    /** The server notices within some five seconds that the program's machine is gone, and frees the lock. */
    private static final String SESSION = """
            SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 3;
            SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0;
            SET synchronous_commit = on""";

    private final Connection connection;

    private WriterLock(Connection connection) {
        this.connection = connection;
    }

    /** Takes the lock if nobody has it. */
    public static Optional<WriterLock> tryAcquire(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")");
            row.next();
            if (row.getBoolean(1)) {
                statement.execute(SESSION);
                connection.setAutoCommit(false);
                connection.setNetworkTimeout(
                        Runnable::run, (int) Duration.ofSeconds(30).toMillis());
                connection.unwrap(PGConnection.class).setPrepareThreshold(1);
                return Optional.of(new WriterLock(connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    public Connection connection() {
        return connection;
    }

    /** Frees the lock, by ending its session if there is no other way. */
    @Override
    public void close() {
        try (connection) {
            giveBack();
        } catch (SQLException e) {
            // The session is gone already, and the lock with it.
        }
    }

    private void giveBack() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            connection.rollback();
            connection.setAutoCommit(true);
            statement.execute("SELECT pg_advisory_unlock_all(); RESET ALL");
        } catch (SQLException e) {
            connection.abort(Runnable::run);
        }
    }
}
