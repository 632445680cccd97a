package si.glas.engine.embedded.projection;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Forgets what is finished for long: process instances that no other one called, together with all that belongs to
 * them, and evaluations of decisions outside of processes.
 */
public final class Retention {

    /** So few that the log's writer hardly notices their locks, so many that a day's work is deleted in seconds. */
    static final int BATCH = 200;

    private static final String FINISHED = """
            WITH RECURSIVE root AS (
                SELECT key FROM engine.process_instance
                WHERE end_time < ? AND parent_process_instance_key IS NULL ORDER BY key LIMIT %d),
            family AS (
                SELECT key FROM root
                UNION
                SELECT called.key FROM engine.process_instance called
                JOIN family ON called.parent_process_instance_key = family.key)
            SELECT key FROM family""".formatted(BATCH);

    private static final String DELETE_INSTANCES = ProjectionTables.OF_PROCESS_INSTANCE.stream()
                    .map(table -> "DELETE FROM engine." + table + " WHERE process_instance_key = ANY(?)")
                    .collect(joining(";"))
            + ";DELETE FROM engine.process_instance WHERE key = ANY(?)";

    private static final String DELETE_EVALUATIONS = """
            DELETE FROM engine.decision_instance WHERE (evaluation_key, index) IN (
                SELECT evaluation_key, index FROM engine.decision_instance
                WHERE process_instance_key = -1 AND evaluation_time < ? LIMIT %d)""".formatted(BATCH);

    private final DataSource database;

    public Retention(DataSource database) {
        this.database = database;
    }

    /**
     * Deletes what finished before the given time, in small transactions until nothing is left.
     *
     * @return how many process instances were deleted
     */
    public int deleteFinishedBefore(Instant time) throws SQLException {
        int deleted = 0;
        try (Connection connection = database.getConnection()) {
            for (List<Long> keys = finished(connection, time); !keys.isEmpty(); keys = finished(connection, time)) {
                delete(connection, keys);
                deleted += keys.size();
            }
            deleteEvaluations(connection, time);
        }
        return deleted;
    }

    private static List<Long> finished(Connection connection, Instant time) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FINISHED)) {
            statement.setLong(1, time.toEpochMilli());
            List<Long> keys = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    keys.add(result.getLong(1));
                }
            }
            return keys;
        }
    }

    private static void delete(Connection connection, List<Long> keys) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(DELETE_INSTANCES)) {
            for (int i = 1; i <= ProjectionTables.OF_PROCESS_INSTANCE.size() + 1; i++) {
                statement.setArray(i, connection.createArrayOf("bigint", keys.toArray()));
            }
            statement.execute();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void deleteEvaluations(Connection connection, Instant time) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE_EVALUATIONS)) {
            statement.setLong(1, time.toEpochMilli());
            while (statement.executeUpdate() > 0) {
                statement.clearWarnings();
            }
        }
    }
}
