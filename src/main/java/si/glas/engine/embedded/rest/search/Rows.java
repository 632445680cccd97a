package si.glas.engine.embedded.rest.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads from the projection's tables. */
final class Rows {

    /** Makes something of the row at which the result stands. */
    @FunctionalInterface
    interface Reader<T> {

        T read(ResultSet row) throws SQLException, IOException;
    }

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    <T> List<T> read(Sql sql, Reader<T> reader) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.text())) {
            int index = 1;
            for (Object parameter : sql.parameters()) {
                statement.setObject(index++, parameter);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }
}
