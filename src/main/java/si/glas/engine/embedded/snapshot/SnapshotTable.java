package si.glas.engine.embedded.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** The table of the snapshots. */
final class SnapshotTable {

    private SnapshotTable() {}

    static OptionalLong newest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT max(position) FROM engine.snapshot")) {
            ResultSet row = select.executeQuery();
            row.next();
            long position = row.getLong(1);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(position);
        }
    }

    /**
     * @return false if there is one of this position already
     */
    static boolean insert(Connection connection, long position) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO engine.snapshot (position) VALUES (?) ON CONFLICT DO NOTHING")) {
            insert.setLong(1, position);
            return insert.executeUpdate() == 1;
        }
    }

    static void deleteBefore(Connection connection, long position) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM engine.snapshot WHERE position < ?")) {
            delete.setLong(1, position);
            delete.executeUpdate();
        }
    }
}
