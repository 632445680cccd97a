package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.SignalBroadcastRequest;
import io.camunda.client.protocol.rest.SignalBroadcastResult;
import io.camunda.zeebe.protocol.impl.record.value.signal.SignalRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.SignalIntent;
import java.io.IOException;
import si.glas.engine.embedded.processing.Answer;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Signals, which reach whoever waits for them. */
record SignalsApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/signals/broadcast", this::broadcast);
    }

    private Response broadcast(Request request) throws IOException {
        var body = request.body(SignalBroadcastRequest.class);
        Tenants.check(body.getTenantId());
        SignalRecord signal = new SignalRecord()
                .setSignalName(Required.text("signalName", body.getSignalName()))
                .setVariables(Variables.pack(body.getVariables()));
        Answer answer = engine.send(ValueType.SIGNAL, SignalIntent.BROADCAST, signal);
        return Response.ok(
                new SignalBroadcastResult().signalKey(Keys.write(answer.key())).tenantId(Tenants.DEFAULT));
    }
}
