package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.ClockPinRequest;
import io.camunda.zeebe.protocol.impl.record.value.clock.ClockRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ClockIntent;
import java.io.IOException;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** The engine's clock, which tests and simulations may stop at an instant. */
record ClockApi(Engine engine) {

    void addTo(Router router) {
        router.put("/v2/clock", this::pin);
        router.post("/v2/clock/reset", this::reset);
    }

    private Response pin(Request request) throws IOException {
        long timestamp =
                Required.field("timestamp", request.body(ClockPinRequest.class).getTimestamp());
        engine.send(ValueType.CLOCK, ClockIntent.PIN, new ClockRecord().pinAt(timestamp));
        return Response.noContent();
    }

    private Response reset(Request request) {
        engine.send(ValueType.CLOCK, ClockIntent.RESET, new ClockRecord());
        return Response.noContent();
    }
}
