package si.glas.engine.embedded.rest.search;

import java.io.IOException;
import java.sql.SQLException;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Response;

/**
 * A deployed file, as it was deployed.
 *
 * @param sql selects its text by its key
 */
record Source(String description, String sql) {

    Response xml(Rows rows, long key) throws SQLException, IOException {
        return Response.ok(new Response.Text("text/xml;charset=UTF-8", text(rows, key)));
    }

    Response text(Rows rows, long key, String contentType) throws SQLException, IOException {
        return Response.ok(new Response.Text(contentType, text(rows, key)));
    }

    private String text(Rows rows, long key) throws SQLException, IOException {
        return rows.read(new Sql(sql, key), row -> row.getString(1)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("%s with key '%d' not found".formatted(description, key)));
    }
}
