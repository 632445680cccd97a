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

/**
 * How many instances of each element there are in which state: of a process instance its element instances, of a
 * process definition the process instances that have such an element instance.
 */
final class Statistics implements SearchRoutes.Family {

    private static final String HAS_INCIDENT =
            "(e.key IN (SELECT unnest(path) FROM engine.incident WHERE state = 'ACTIVE'))";

    private final Rows rows;

    Statistics(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void addTo(Router router) {
        router.get("/v2/process-instances/{processInstanceKey}/statistics/element-instances", this::ofInstance)
                .post(
                        "/v2/process-definitions/{processDefinitionKey}/statistics/element-instances",
                        this::ofDefinition);
    }

    private static List<Field> counts(String counted) {
        return List.of(
                new Field("elementId", Kind.TEXT, "e.element_id"),
                count("active", counted, "e.state = 'ACTIVE' AND NOT " + HAS_INCIDENT),
                count("canceled", counted, "e.state = 'TERMINATED'"),
                count("incidents", counted, "e.state = 'ACTIVE' AND " + HAS_INCIDENT),
                count("completed", counted, "e.state = 'COMPLETED'"));
    }

    private static Field count(String name, String counted, String condition) {
        return new Field(name, Kind.INTEGER, "count(%s) FILTER (WHERE %s)".formatted(counted, condition));
    }

    private Response ofInstance(Request request) throws SQLException, IOException {
        long key = request.key("processInstanceKey");
        ProcessInstances.SEARCH.get(rows, key, "Process Instance");
        return answer(counts("*"), new Sql(" FROM engine.element_instance e WHERE e.process_instance_key = ?", key));
    }

    private Response ofDefinition(Request request) throws SQLException, IOException {
        JsonNode body = request.json();
        body.fieldNames().forEachRemaining(part -> {
            if (!part.equals("filter")) {
                throw Problem.badRequest(
                        "The statistics of a process definition have no %s; they have filter".formatted(part));
            }
        });
        Sql from = new Sql(
                " FROM engine.process_instance t" + Common.DEFINITION
                        + " JOIN engine.element_instance e ON e.process_instance_key = t.key"
                        + " WHERE t.process_definition_key = ?",
                request.key("processDefinitionKey"));
        if (body.hasNonNull("filter")) {
            ProcessInstances.SEARCH.filters().add(from, body.get("filter"));
        }
        return answer(counts("DISTINCT e.process_instance_key"), from);
    }

    private Response answer(List<Field> fields, Sql from) throws SQLException, IOException {
        Sql sql = new Sql("SELECT " + Search.columns(fields))
                .add(from)
                .add(" GROUP BY e.element_id ORDER BY e.element_id");
        List<ObjectNode> counted = rows.read(sql, row -> Answers.row(fields, row));
        return Response.ok(Answers.items(counted));
    }
}
