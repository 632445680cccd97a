package si.glas.engine.embedded.rest.search;

import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Jobs. */
final class Jobs implements SearchRoutes.Family {

    private static final Search SEARCH = new Search(
                    "jobs", "engine.job t" + Common.DEFINITION, new Field("jobKey", Kind.KEY, "t.key"))
            .field(Common.processInstanceKey())
            .field(Common.definitionKey())
            .field(Common.definitionId())
            .field(Common.elementId())
            .field(Common.elementInstanceKey())
            .field("type", Kind.TEXT, "t.type")
            .field("kind", Kind.TEXT, "t.kind")
            .field("listenerEventType", Kind.TEXT, "t.listener_event_type")
            .field("worker", Kind.TEXT, "t.worker")
            .field("retries", Kind.INTEGER, "t.retries")
            .field("state", Kind.TEXT, "t.state")
            .field("hasFailedWithRetriesLeft", Kind.BOOLEAN, "coalesce(t.failed_with_retries, false)")
            .field("errorCode", Kind.TEXT, "nullif(t.error_code, '')")
            .field("errorMessage", Kind.TEXT, "nullif(t.error_message, '')")
            .field("isDenied", Kind.BOOLEAN, "t.denied")
            .field("deniedReason", Kind.TEXT, "nullif(t.denied_reason, '')")
            .field("deadline", Kind.DATE, "nullif(t.deadline, -1)")
            .field("endTime", Kind.DATE, "t.end_time")
            .field(Common.TENANT)
            .shown(new Field("customHeaders", Kind.JSON, "t.custom_headers"));

    private final Rows rows;

    Jobs(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/jobs/search", request -> Response.ok(SEARCH.run(rows, request.json())));
    }
}
