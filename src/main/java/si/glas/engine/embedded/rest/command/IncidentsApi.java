package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.IncidentResolutionRequest;
import io.camunda.zeebe.protocol.impl.record.value.incident.IncidentRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import java.io.IOException;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Incidents, resolved after their cause is gone. */
record IncidentsApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/incidents/{incidentKey}/resolution", this::resolve);
    }

    private Response resolve(Request request) throws IOException {
        request.body(IncidentResolutionRequest.class);
        engine.send(ValueType.INCIDENT, IncidentIntent.RESOLVE, request.key("incidentKey"), new IncidentRecord());
        return Response.noContent();
    }
}
