package si.glas.engine.embedded.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import si.glas.engine.embedded.log.BlockCodec.Stored;

/** The table of the log's blocks: one compressed row for each group commit. */
public final class LogTable {

    private static final String INSERT =
            "INSERT INTO engine.log_block (lowest_position, highest_position, length, checksum, content)"
                    + " VALUES (?, ?, ?, ?, ?)";

    private static final String READ = "SELECT lowest_position, highest_position, length, checksum, content"
            + " FROM engine.log_block WHERE lowest_position >="
            + " coalesce((SELECT max(lowest_position) FROM engine.log_block WHERE lowest_position <= ?), 0)"
            + " ORDER BY lowest_position LIMIT ?";

    private static final String FIND_GAP = "SELECT after, lowest_position FROM (SELECT lowest_position,"
            + " lag(highest_position) OVER (ORDER BY lowest_position) AS after FROM engine.log_block) AS blocks"
            + " WHERE lowest_position <> after + 1 LIMIT 1";

    private LogTable() {}

    static void insert(Connection connection, LogBlock block, Stored stored) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, block.lowest());
            insert.setLong(2, block.highest());
            insert.setInt(3, stored.length());
            insert.setInt(4, stored.checksum());
            insert.setBytes(5, stored.bytes());
            insert.executeUpdate();
        }
    }

    /**
     * Reads the block that contains the position, or the last one before it, and those that follow.
     *
     * @param limit how many blocks to read at most
     */
    static List<LogBlock> read(Connection connection, BlockCodec codec, long position, int limit) throws SQLException {
        List<LogBlock> blocks = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setLong(1, position);
            read.setInt(2, limit);
            ResultSet rows = read.executeQuery();
            while (rows.next()) {
                long lowest = rows.getLong(1);
                Stored stored = new Stored(rows.getBytes(5), rows.getInt(3), rows.getInt(4));
                blocks.add(new LogBlock(lowest, rows.getLong(2), codec.decode(stored, lowest)));
            }
        }
        return blocks;
    }

    /** The positions of the first and the last record, or an empty range if the log has never been written to. */
    public static LogRange range(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT min(lowest_position), max(highest_position) FROM engine.log_block")) {
            ResultSet row = select.executeQuery();
            row.next();
            return new LogRange(row.getLong(1), row.getLong(2));
        }
    }

    /**
     * @throws DamagedLog if blocks are missing between others
     */
    public static void requireNoGap(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND_GAP)) {
            ResultSet gap = select.executeQuery();
            if (gap.next()) {
                throw new DamagedLog("the records between the positions %d and %d are missing."
                        .formatted(gap.getLong(1), gap.getLong(2)));
            }
        }
    }

    /** Forgets the blocks before the one that contains the position; that one stays, so the log never gets empty. */
    public static void deleteBefore(Connection connection, long position) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM engine.log_block WHERE highest_position < ?")) {
            delete.setLong(1, position);
            delete.executeUpdate();
        }
    }
}
