package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Variables; a search cuts long values short unless asked not to. */
final class Variables implements SearchRoutes.Family {

    private static final int SHORT = 8191;

    private static final String IS_LONG = "(length(t.value) > %d)".formatted(SHORT);

    private static final Search WHOLE = search("t.value", "false");
    private static final Search CUT = search("left(t.value, %d)".formatted(SHORT), IS_LONG);

    private final Rows rows;

    Variables(Rows rows) {
        this.rows = rows;
    }

    /** The search that the request asks for. */
    static Search search(Request request) {
        return "false".equals(request.query().get("truncateValues")) ? WHOLE : CUT;
    }

    private static Search search(String shownValue, String isTruncated) {
        return new Search("variables", "engine.variable t", new Field("variableKey", Kind.KEY, "t.key"))
                .field(Common.processInstanceKey())
                .field("scopeKey", Kind.KEY, "t.scope_key")
                .field("name", Kind.TEXT, "t.name")
                .field(Common.TENANT)
                .shown(new Field("value", Kind.TEXT, shownValue))
                .hidden(new Field("value", Kind.TEXT, "t.value"))
                .shown(new Field("isTruncated", Kind.BOOLEAN, isTruncated))
                .hidden(new Field("isTruncated", Kind.BOOLEAN, IS_LONG));
    }

    @Override
    public void addTo(Router router) {
        router.post(
                        "/v2/variables/search",
                        request -> Response.ok(search(request).run(rows, request.json())))
                .get("/v2/variables/{variableKey}", request -> Response.ok(get(request)));
    }

    private ObjectNode get(Request request) throws SQLException, IOException {
        ObjectNode variable = WHOLE.get(rows, request.key("variableKey"), "Variable");
        variable.remove("isTruncated");
        return variable;
    }
}
