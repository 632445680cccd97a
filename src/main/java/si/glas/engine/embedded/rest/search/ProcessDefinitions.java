package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Process definitions. */
final class ProcessDefinitions implements SearchRoutes.Family {

    private static final String IS_LATEST = """
            (NOT EXISTS (SELECT FROM engine.process_definition newer
            WHERE newer.process_id = t.process_id AND newer.version > t.version))""";

    private static final Search SEARCH = new Search(
                    "process definitions",
                    "engine.process_definition t",
                    new Field("processDefinitionKey", Kind.KEY, "t.key"))
            .field("processDefinitionId", Kind.TEXT, "t.process_id")
            .field("name", Kind.TEXT, "nullif(t.name, '')")
            .field("resourceName", Kind.TEXT, "t.resource_name")
            .field("version", Kind.INTEGER, "t.version")
            .field("versionTag", Kind.TEXT, "nullif(t.version_tag, '')")
            .field("hasStartForm", Kind.BOOLEAN, "(t.start_form_id <> '')")
            .field(Common.TENANT)
            .hidden(new Field("isLatestVersion", Kind.BOOLEAN, IS_LATEST));

    private static final Source XML =
            new Source("Process Definition", "SELECT t.resource FROM engine.process_definition t WHERE t.key = ?");

    /** The latest version of the form that the process names. */
    private static final String START_FORM = """
            t.key = (SELECT f.key FROM engine.process_definition d
            JOIN engine.form f ON f.form_id = d.start_form_id AND NOT f.deleted
            WHERE d.key = ? ORDER BY f.version DESC LIMIT 1)""";

    private final Rows rows;

    ProcessDefinitions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/process-definitions/search", request -> Response.ok(SEARCH.run(rows, request.json())))
                .get("/v2/process-definitions/{processDefinitionKey}", request -> Response.ok(get(request)))
                .get(
                        "/v2/process-definitions/{processDefinitionKey}/xml",
                        request -> XML.xml(rows, request.key("processDefinitionKey")))
                .get("/v2/process-definitions/{processDefinitionKey}/form", this::form);
    }

    private ObjectNode get(Request request) throws SQLException, IOException {
        return SEARCH.get(rows, request.key("processDefinitionKey"), "Process Definition");
    }

    /** No content if the process has no start form. */
    private Response form(Request request) throws SQLException, IOException {
        if (!get(request).path("hasStartForm").asBoolean()) {
            return Response.noContent();
        }
        long key = request.key("processDefinitionKey");
        return Response.ok(Forms.FORM.get(
                rows,
                new Sql(START_FORM, key),
                "The start form of the process definition with key '%d'".formatted(key)));
    }
}
