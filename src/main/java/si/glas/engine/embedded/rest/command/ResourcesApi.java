package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.DeleteResourceRequest;
import io.camunda.client.protocol.rest.ResourceResult;
import io.camunda.zeebe.protocol.impl.record.value.deployment.ResourceRecord;
import io.camunda.zeebe.protocol.impl.record.value.resource.ResourceDeletionRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ResourceDeletionIntent;
import io.camunda.zeebe.protocol.record.intent.ResourceIntent;
import java.io.IOException;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** What was deployed: deleted if it is a process, decision or form, and read if it is a resource of another kind. */
record ResourcesApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/resources/{resourceKey}/deletion", this::delete);
        router.get("/v2/resources/{resourceKey}", this::get);
        router.get("/v2/resources/{resourceKey}/content", this::content);
    }

    private Response delete(Request request) throws IOException {
        request.body(DeleteResourceRequest.class);
        ResourceDeletionRecord deletion = new ResourceDeletionRecord().setResourceKey(request.key("resourceKey"));
        engine.send(ValueType.RESOURCE_DELETION, ResourceDeletionIntent.DELETE, deletion);
        return Response.noContent();
    }

    private Response get(Request request) {
        ResourceRecord resource = fetch(request);
        return Response.ok(new ResourceResult()
                .resourceId(resource.getResourceId())
                .resourceKey(Keys.write(resource.getResourceKey()))
                .resourceName(resource.getResourceName())
                .version(resource.getVersion())
                .versionTag(resource.getVersionTag())
                .tenantId(resource.getTenantId()));
    }

    private Response content(Request request) {
        return Response.ok(new Response.Text("text/plain", fetch(request).getResourceProp()));
    }

    private ResourceRecord fetch(Request request) {
        long key = request.key("resourceKey");
        ResourceRecord wanted = new ResourceRecord().setResourceKey(key);
        return engine.send(ValueType.RESOURCE, ResourceIntent.FETCH, key, wanted)
                .read(new ResourceRecord());
    }
}
