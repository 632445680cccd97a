package si.glas.engine.embedded.rest.search;

import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Decision definitions and the DMN models that hold them. */
final class DecisionDefinitions implements SearchRoutes.Family {

    private static final Search DEFINITIONS = new Search(
                    "decision definitions",
                    "engine.decision_definition t",
                    new Field("decisionDefinitionKey", Kind.KEY, "t.key"))
            .field("decisionDefinitionId", Kind.TEXT, "t.decision_id")
            .field("name", Kind.TEXT, "t.name")
            .field("version", Kind.INTEGER, "t.version")
            .field("decisionRequirementsId", Kind.TEXT, "t.requirements_id")
            .field("decisionRequirementsKey", Kind.KEY, "t.requirements_key")
            .field(Common.TENANT);

    private static final Search MODELS = new Search(
                    "decision requirements",
                    "engine.decision_requirements t",
                    new Field("decisionRequirementsKey", Kind.KEY, "t.key"))
            .field("decisionRequirementsId", Kind.TEXT, "t.requirements_id")
            .field("decisionRequirementsName", Kind.TEXT, "t.name")
            .field("version", Kind.INTEGER, "t.version")
            .field("resourceName", Kind.TEXT, "t.resource_name")
            .field(Common.TENANT);

    private static final Source MODEL_OF_DEFINITION = new Source("Decision Definition", """
            SELECT m.resource FROM engine.decision_definition t
            JOIN engine.decision_requirements m ON m.key = t.requirements_key WHERE t.key = ?""");

    private static final Source MODEL = new Source(
            "Decision Requirements", "SELECT t.resource FROM engine.decision_requirements t WHERE t.key = ?");

    private final Rows rows;

    DecisionDefinitions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/decision-definitions/search", request -> Response.ok(DEFINITIONS.run(rows, request.json())))
                .get(
                        "/v2/decision-definitions/{key}",
                        request -> Response.ok(DEFINITIONS.get(rows, request.key("key"), "Decision Definition")))
                .get("/v2/decision-definitions/{key}/xml", request -> MODEL_OF_DEFINITION.xml(rows, request.key("key")))
                .post("/v2/decision-requirements/search", request -> Response.ok(MODELS.run(rows, request.json())))
                .get(
                        "/v2/decision-requirements/{key}",
                        request -> Response.ok(MODELS.get(rows, request.key("key"), "Decision Requirements")))
                .get("/v2/decision-requirements/{key}/xml", request -> MODEL.xml(rows, request.key("key")));
    }
}
