package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Process instances: their search, their way so far, and how they called each other. */
final class ProcessInstances implements SearchRoutes.Family {

    private static final String HAS_RETRIES_LEFT = """
            (EXISTS (SELECT FROM engine.job j
            WHERE j.process_instance_key = t.key AND j.state = 'FAILED' AND j.failed_with_retries))""";

    private static final String HAS_ELEMENT_INCIDENT =
            "(e.key IN (SELECT unnest(path) FROM engine.incident WHERE state = 'ACTIVE'))";

    static final Search SEARCH = search();

    private static final List<Field> FLOW = List.of(
            new Field("sequenceFlowId", Kind.TEXT, "t.process_instance_key || '_' || t.element_id"),
            Common.processInstanceKey(),
            Common.definitionKey(),
            Common.definitionId(),
            Common.elementId(),
            Common.TENANT);

    private static final List<Field> CALL = List.of(
            new Field("processInstanceKey", Kind.KEY, "t.key"),
            Common.definitionKey(),
            new Field("processDefinitionName", Kind.TEXT, "coalesce(nullif(d.name, ''), d.process_id)"));

    private final Rows rows;

    ProcessInstances(Rows rows) {
        this.rows = rows;
    }

    private static Search search() {
        Search search = new Search(
                        "process instances",
                        "engine.process_instance t" + Common.DEFINITION,
                        new Field("processInstanceKey", Kind.KEY, "t.key"))
                .field(Common.definitionKey())
                .field(Common.definitionId())
                .field("processDefinitionName", Kind.TEXT, "coalesce(nullif(d.name, ''), d.process_id)")
                .field("processDefinitionVersion", Kind.INTEGER, "d.version")
                .field("processDefinitionVersionTag", Kind.TEXT, "nullif(d.version_tag, '')")
                .field("parentProcessInstanceKey", Kind.KEY, "t.parent_process_instance_key")
                .field("parentElementInstanceKey", Kind.KEY, "t.parent_element_instance_key")
                .field("startDate", Kind.DATE, "t.start_time")
                .field("endDate", Kind.DATE, "t.end_time")
                .field("state", Kind.TEXT, "t.state")
                .field("hasIncident", Kind.BOOLEAN, "(" + Common.HAS_INCIDENT + ")")
                .field(Common.TENANT)
                .shown(new Field("tags", Kind.TEXT_LIST, "t.tags"));
        search.filters()
                .with("tags", ProcessInstances::addTags)
                .with("variables", new VariablesFilter("variables", "v.process_instance_key = t.key"))
                .with(new Field("hasRetriesLeft", Kind.BOOLEAN, HAS_RETRIES_LEFT))
                .withRelated(
                        "engine.incident i WHERE i.process_instance_key = t.key AND i.state = 'ACTIVE'",
                        new Field("errorMessage", Kind.TEXT, "i.error_message"),
                        new Field("incidentErrorHashCode", Kind.INTEGER, "i.error_hash"))
                .withRelated(
                        "engine.element_instance e WHERE e.process_instance_key = t.key",
                        new Field("elementId", Kind.TEXT, "e.element_id"),
                        new Field("elementInstanceState", Kind.TEXT, "e.state"),
                        new Field("hasElementInstanceIncident", Kind.BOOLEAN, HAS_ELEMENT_INCIDENT))
                .withAlternatives();
        return search;
    }

    /** An instance must have all of the tags. */
    private static void addTags(Sql where, JsonNode tags) {
        if (!tags.isArray()) {
            throw Problem.badRequest("The value for tags must be a list, but is " + tags);
        }
        tags.forEach(tag -> where.add(" AND ? = ANY(t.tags)", Kind.TEXT.parameter("tags", tag)));
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/process-instances/search", request -> Response.ok(SEARCH.run(rows, request.json())))
                .get("/v2/process-instances/{processInstanceKey}", request -> Response.ok(get(request)))
                .get("/v2/process-instances/{processInstanceKey}/call-hierarchy", this::callHierarchy)
                .get("/v2/process-instances/{processInstanceKey}/sequence-flows", this::sequenceFlows);
    }

    private ObjectNode get(Request request) throws SQLException, IOException {
        return SEARCH.get(rows, request.key("processInstanceKey"), "Process Instance");
    }

    private Response sequenceFlows(Request request) throws SQLException, IOException {
        Sql sql = new Sql(
                        "SELECT DISTINCT " + Search.columns(FLOW) + " FROM engine.sequence_flow t" + Common.DEFINITION)
                .add(" WHERE t.process_instance_key = ? ORDER BY 1", request.key("processInstanceKey"));
        return Response.ok(Answers.items(rows.read(sql, row -> Answers.row(FLOW, row))));
    }

    private Response callHierarchy(Request request) throws SQLException, IOException {
        get(request);
        Sql sql = new Sql("""
                WITH RECURSIVE caller AS (
                    SELECT key, parent_process_instance_key, 0 AS distance FROM engine.process_instance WHERE key = ?
                    UNION ALL
                    SELECT p.key, p.parent_process_instance_key, distance + 1 FROM engine.process_instance p
                    JOIN caller ON p.key = caller.parent_process_instance_key)
                SELECT\s""", request.key("processInstanceKey"));
        sql.add(Search.columns(CALL) + " FROM caller JOIN engine.process_instance t USING (key)" + Common.DEFINITION
                + " ORDER BY distance DESC");
        return Response.ok(Answers.list(rows.read(sql, row -> Answers.row(CALL, row))));
    }
}
