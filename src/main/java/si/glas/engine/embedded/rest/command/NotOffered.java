package si.glas.engine.embedded.rest.command;

import java.util.List;
import si.glas.engine.embedded.rest.Handler;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Router;

/** What Camunda's client offers and the embedded engine does not, said plainly instead of as an unknown route. */
final class NotOffered {

    private static final List<String> BATCH_OPERATIONS = List.of(
            "/v2/process-instances/cancellation",
            "/v2/process-instances/incident-resolution",
            "/v2/process-instances/migration",
            "/v2/process-instances/modification",
            "/v2/batch-operations/search",
            "/v2/batch-operation-items/search");

    private static final List<String> DOCUMENTS =
            List.of("/v2/documents", "/v2/documents/batch", "/v2/documents/{documentId}/links");

    private static final List<String> IDENTITY = List.of(
            "/v2/authorizations",
            "/v2/authorizations/search",
            "/v2/groups",
            "/v2/groups/search",
            "/v2/mapping-rules",
            "/v2/mapping-rules/search",
            "/v2/roles",
            "/v2/roles/search",
            "/v2/tenants",
            "/v2/tenants/search",
            "/v2/users",
            "/v2/users/search");

    private NotOffered() {}

    static void addTo(Router router) {
        BATCH_OPERATIONS.forEach(path -> router.post(path, notOffered("batch operations")));
        DOCUMENTS.forEach(path -> router.post(path, notOffered("documents")));
        IDENTITY.forEach(path -> router.post(path, notOffered("users, groups, roles, tenants and authorizations")));
    }

    private static Handler notOffered(String what) {
        return request -> {
            throw new Problem(
                    501,
                    "NOT_IMPLEMENTED",
                    "The embedded engine does not offer %s (%s %s); a Camunda cluster does"
                            .formatted(what, request.method(), request.path()));
        };
    }
}
