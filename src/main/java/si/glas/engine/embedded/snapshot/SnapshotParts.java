package si.glas.engine.embedded.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A snapshot's bytes as rows of a megabyte each, so that the database need not take or give them all at once. */
final class SnapshotParts {

    private static final int PART_SIZE = 1 << 20;

    private SnapshotParts() {}

    /** Reads the parts one after the other. */
    static final class Source extends InputStream {

        private final PreparedStatement select;
        private final long position;
        private int number;
        private InputStream part = InputStream.nullInputStream();

        Source(Connection connection, long position) throws SQLException {
            this.position = position;
            select = connection.prepareStatement(
                    "SELECT content FROM engine.snapshot_part WHERE position = ? AND number = ?");
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = part.read(target, offset, length);
            return read == -1 && nextPart() ? part.read(target, offset, length) : read;
        }

        private boolean nextPart() throws IOException {
            try {
                select.setLong(1, position);
                select.setInt(2, number++);
                ResultSet row = select.executeQuery();
                if (!row.next()) {
                    return false;
                }
                part = new ByteArrayInputStream(row.getBytes(1));
                return true;
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                select.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    /** Writes the parts one after the other. */
    static final class Target extends OutputStream {

        private final PreparedStatement insert;
        private final long position;
        private final byte[] part = new byte[PART_SIZE];
        private int number;
        private int length;

        Target(Connection connection, long position) throws SQLException {
            this.position = position;
            insert = connection.prepareStatement(
                    "INSERT INTO engine.snapshot_part (position, number, content) VALUES (?, ?, ?)");
        }

        @Override
        public void write(int oneByte) throws IOException {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int count) throws IOException {
            for (int written = 0; written < count; ) {
                int now = Math.min(count - written, PART_SIZE - length);
                System.arraycopy(source, offset + written, part, length, now);
                written += now;
                length += now;
                if (length == PART_SIZE) {
                    storePart();
                }
            }
        }

        private void storePart() throws IOException {
            try {
                insert.setLong(1, position);
                insert.setInt(2, number++);
                insert.setBinaryStream(3, new ByteArrayInputStream(part, 0, length), length);
                insert.executeUpdate();
                length = 0;
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (length > 0) {
                storePart();
            }
            try {
                insert.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
