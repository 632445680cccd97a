package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Evaluated decisions; only the get shows how one came to its result. */
final class DecisionInstances implements SearchRoutes.Family {

    private static final Search SEARCH = search();

    private static final Search DETAILS = search().shown(new Field("evaluatedInputs", Kind.JSON, "t.inputs"))
            .shown(new Field("matchedRules", Kind.JSON, "t.matched_rules"));

    private final Rows rows;

    DecisionInstances(Rows rows) {
        this.rows = rows;
    }

    private static Search search() {
        return new Search(
                        "decision instances",
                        "engine.decision_instance t",
                        new Field("decisionEvaluationInstanceKey", Kind.TEXT, "t.id"))
                .field("decisionEvaluationKey", Kind.KEY, "t.evaluation_key")
                .field(Common.processInstanceKey())
                .field(Common.definitionKey())
                .field(Common.elementInstanceKey())
                .field("decisionDefinitionKey", Kind.KEY, "t.definition_key")
                .field("decisionDefinitionId", Kind.TEXT, "t.decision_id")
                .field("decisionDefinitionName", Kind.TEXT, "t.name")
                .field("decisionDefinitionVersion", Kind.INTEGER, "t.version")
                .field("decisionDefinitionType", Kind.TEXT, "t.type")
                .field("state", Kind.TEXT, "t.state")
                .field("evaluationDate", Kind.DATE, "t.evaluation_time")
                .field("evaluationFailure", Kind.TEXT, "nullif(t.failure, '')")
                .field(Common.TENANT)
                .shown(new Field("result", Kind.TEXT, "t.result"));
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/decision-instances/search", request -> Response.ok(SEARCH.run(rows, request.json())))
                .get("/v2/decision-instances/{decisionInstanceId}", request -> Response.ok(get(request)));
    }

    private ObjectNode get(Request request) throws SQLException, IOException {
        String id = String.valueOf(request.variables().get("decisionInstanceId"));
        return DETAILS.get(rows, new Sql("t.id = ?", id), "Decision Instance with id '%s'".formatted(id));
    }
}
