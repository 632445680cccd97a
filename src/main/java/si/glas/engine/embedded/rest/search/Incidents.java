package si.glas.engine.embedded.rest.search;

import java.io.IOException;
import java.sql.SQLException;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Incidents. */
final class Incidents implements SearchRoutes.Family {

    private static final Search SEARCH = new Search(
                    "incidents", "engine.incident t" + Common.DEFINITION, new Field("incidentKey", Kind.KEY, "t.key"))
            .field(Common.processInstanceKey())
            .field(Common.definitionKey())
            .field(Common.definitionId())
            .field(Common.elementId())
            .field(Common.elementInstanceKey())
            .field("jobKey", Kind.KEY, "t.job_key")
            .field("errorType", Kind.TEXT, "t.error_type")
            .field("errorMessage", Kind.TEXT, "t.error_message")
            .field("state", Kind.TEXT, "t.state")
            .field("creationTime", Kind.DATE, "t.creation_time")
            .field(Common.TENANT);

    private final Rows rows;

    Incidents(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/incidents/search", request -> Response.ok(SEARCH.run(rows, request.json())))
                .get(
                        "/v2/incidents/{incidentKey}",
                        request -> Response.ok(SEARCH.get(rows, request.key("incidentKey"), "Incident")))
                .post("/v2/process-instances/{processInstanceKey}/incidents/search", this::ofProcessInstance);
    }

    /** Those of the instance itself and of all that it called. */
    private Response ofProcessInstance(Request request) throws SQLException, IOException {
        long key = request.key("processInstanceKey");
        ProcessInstances.SEARCH.get(rows, key, "Process Instance");
        return Response.ok(SEARCH.run(rows, request.json(), new Sql(" AND ? = ANY(t.path)", key)));
    }
}
