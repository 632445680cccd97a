package si.glas.engine.embedded.rest.search;

import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Element instances. */
final class ElementInstances implements SearchRoutes.Family {

    private static final Search SEARCH = new Search(
                    "element instances",
                    "engine.element_instance t" + Common.DEFINITION,
                    new Field("elementInstanceKey", Kind.KEY, "t.key"))
            .field(Common.processInstanceKey())
            .field(Common.definitionKey())
            .field(Common.definitionId())
            .field("startDate", Kind.DATE, "t.start_time")
            .field("endDate", Kind.DATE, "t.end_time")
            .field(Common.elementId())
            .field("elementName", Kind.TEXT, Common.ELEMENT_NAME)
            .field("type", Kind.TEXT, "t.type")
            .field("state", Kind.TEXT, "t.state")
            .field("hasIncident", Kind.BOOLEAN, "(" + Common.HAS_INCIDENT + ")")
            .field("incidentKey", Kind.KEY, """
                    (SELECT min(i.key) FROM engine.incident i
                    WHERE i.state = 'ACTIVE' AND i.element_instance_key = t.key)""")
            .field(Common.TENANT)
            .hidden(new Field("elementInstanceScopeKey", Kind.KEY, "t.scope_key"));

    private final Rows rows;

    ElementInstances(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/element-instances/search", request -> Response.ok(SEARCH.run(rows, request.json())))
                .get(
                        "/v2/element-instances/{elementInstanceKey}",
                        request ->
                                Response.ok(SEARCH.get(rows, request.key("elementInstanceKey"), "Element Instance")));
    }
}
