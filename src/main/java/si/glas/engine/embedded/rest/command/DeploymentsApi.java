package si.glas.engine.embedded.rest.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.camunda.zeebe.protocol.impl.record.value.deployment.DeploymentRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.DeploymentIntent;
import java.util.List;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Deployments of processes, decisions, forms and other resources, all of a request together or none. */
record DeploymentsApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/deployments", this::deploy);
    }

    private Response deploy(Request request) {
        List<Multipart.Part> parts = Multipart.parse(request.contentType(), request.body());
        parts.stream()
                .filter(part -> part.name().equals("tenantId"))
                .forEach(part -> Tenants.check(new String(part.content(), UTF_8)));
        DeploymentRecord deployment = deployment(
                parts.stream().filter(part -> part.name().equals("resources")).toList());
        return Response.ok(DeploymentAnswer.of(engine.send(ValueType.DEPLOYMENT, DeploymentIntent.CREATE, deployment)
                .read(new DeploymentRecord())));
    }

    private static DeploymentRecord deployment(List<Multipart.Part> resources) {
        if (resources.isEmpty()) {
            throw Problem.badRequest("The deployment has no part with the name resources");
        }
        DeploymentRecord deployment = new DeploymentRecord();
        resources.forEach(resource -> deployment
                .resources()
                .add()
                .setResourceName(Required.text("file name for a part of resources", resource.fileName()))
                .setResource(resource.content()));
        return deployment;
    }
}
