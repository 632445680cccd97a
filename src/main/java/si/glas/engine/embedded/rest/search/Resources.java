package si.glas.engine.embedded.rest.search;

import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Deployed files that are neither process, decision nor form. */
final class Resources implements SearchApi.Routes {

    private static final Search RESOURCE = new Search(
                    "resources",
                    "(SELECT * FROM engine.resource WHERE NOT deleted) t",
                    new Field("resourceKey", Kind.KEY, "t.key"))
            .field("resourceId", Kind.TEXT, "t.resource_id")
            .field("resourceName", Kind.TEXT, "t.name")
            .field("version", Kind.INTEGER, "t.version")
            .field("versionTag", Kind.TEXT, "nullif(t.version_tag, '')")
            .field(Common.TENANT);

    private static final Source CONTENT =
            new Source("Resource", "SELECT t.content FROM engine.resource t WHERE t.key = ? AND NOT t.deleted");

    private final Rows rows;

    Resources(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void register(Router router) {
        router.get(
                        "/v2/resources/{resourceKey}",
                        request -> Response.ok(RESOURCE.get(rows, request.key("resourceKey"), "Resource")))
                .get(
                        "/v2/resources/{resourceKey}/content",
                        request -> CONTENT.text(rows, request.key("resourceKey"), "text/plain;charset=UTF-8"));
    }
}
