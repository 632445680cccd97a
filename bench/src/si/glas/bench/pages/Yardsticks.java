package si.glas.bench.pages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import si.glas.bench.contestant.Latencies;

/** What the database itself takes for the least that one can ask of it, on one connection and without any library. */
final class Yardsticks {

    private final DataSource database;
    private final int calls;

    Yardsticks(DataSource database, int calls) {
        this.database = database;
        this.calls = calls;
    }

    /** One way there and back. */
    Latencies roundTrip() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT 1")) {
            return time(statement);
        }
    }

    /** A transaction that adds one row, on the disk when it returns. */
    Latencies insert() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("CREATE TABLE yardstick (id uuid PRIMARY KEY)");
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT INTO yardstick VALUES (gen_random_uuid())")) {
                return time(statement);
            }
        }
    }

    private Latencies time(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < calls / 2; i++) {
            statement.execute();
        }
        Latencies latencies = new Latencies();
        for (int i = 0; i < calls; i++) {
            latencies.time(() -> execute(statement));
        }
        return latencies;
    }

    private static void execute(PreparedStatement statement) {
        try {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
