package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import si.glas.engine.embedded.rest.Json;

/** Rows as JSON. */
final class Answers {

    private Answers() {}

    /** The row as an object, whose first columns are the given fields. */
    static ObjectNode row(List<Field> fields, ResultSet row) throws SQLException, IOException {
        ObjectNode object = Json.MAPPER.createObjectNode();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            field.kind().write(object, field.name(), row, i + 1);
        }
        return object;
    }

    static ArrayNode list(List<ObjectNode> rows) {
        return Json.MAPPER.createArrayNode().addAll(rows);
    }

    static ObjectNode items(List<ObjectNode> rows) {
        ObjectNode answer = Json.MAPPER.createObjectNode();
        answer.set("items", list(rows));
        return answer;
    }
}
