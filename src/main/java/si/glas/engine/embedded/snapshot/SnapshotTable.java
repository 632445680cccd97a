package si.glas.engine.embedded.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** The tables of the snapshots; each is kept in parts, so that none has to fit into memory. */
final class SnapshotTable {

    private static final int PART_SIZE = 1 << 20;

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
    static boolean insert(Connection connection, long position, InputStream content) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO engine.snapshot (position) VALUES (?) ON CONFLICT DO NOTHING")) {
            insert.setLong(1, position);
            if (insert.executeUpdate() == 0) {
                return false;
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO engine.snapshot_part (position, number, content) VALUES (?, ?, ?)")) {
            byte[] part = content.readNBytes(PART_SIZE);
            for (int number = 0; part.length > 0; number++, part = content.readNBytes(PART_SIZE)) {
                insert.setLong(1, position);
                insert.setInt(2, number);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        }
        return true;
    }

    static void read(Connection connection, long position, OutputStream target) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT content FROM engine.snapshot_part WHERE position = ? ORDER BY number")) {
            select.setFetchSize(1);
            select.setLong(1, position);
            ResultSet parts = select.executeQuery();
            while (parts.next()) {
                target.write(parts.getBytes(1));
            }
        }
        connection.rollback();
        connection.setAutoCommit(true);
    }

    static void deleteBefore(Connection connection, long position) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM engine.snapshot WHERE position < ?")) {
            delete.setLong(1, position);
            delete.executeUpdate();
        }
    }
}
