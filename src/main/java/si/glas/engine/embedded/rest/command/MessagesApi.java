package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.MessageCorrelationRequest;
import io.camunda.client.protocol.rest.MessageCorrelationResult;
import io.camunda.client.protocol.rest.MessagePublicationRequest;
import io.camunda.client.protocol.rest.MessagePublicationResult;
import io.camunda.zeebe.protocol.impl.record.value.message.MessageCorrelationRecord;
import io.camunda.zeebe.protocol.impl.record.value.message.MessageRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.MessageCorrelationIntent;
import io.camunda.zeebe.protocol.record.intent.MessageIntent;
import java.io.IOException;
import java.util.Objects;
import si.glas.engine.embedded.processing.Answer;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Messages: published, to wait for a receiver, or correlated at once. */
record MessagesApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/messages/publication", this::publish);
        router.post("/v2/messages/correlation", this::correlate);
    }

    private Response publish(Request request) throws IOException {
        var body = request.body(MessagePublicationRequest.class);
        Tenants.check(body.getTenantId());
        MessageRecord message = new MessageRecord()
                .setName(Required.text("name", body.getName()))
                .setCorrelationKey(Objects.requireNonNullElse(body.getCorrelationKey(), ""))
                .setMessageId(Objects.requireNonNullElse(body.getMessageId(), ""))
                .setTimeToLive(Objects.requireNonNullElse(body.getTimeToLive(), 0L))
                .setVariables(Variables.pack(body.getVariables()));
        Answer answer = engine.send(ValueType.MESSAGE, MessageIntent.PUBLISH, message);
        return Response.ok(new MessagePublicationResult()
                .messageKey(Keys.write(answer.key()))
                .tenantId(Tenants.DEFAULT));
    }

    private Response correlate(Request request) throws IOException {
        var body = request.body(MessageCorrelationRequest.class);
        Tenants.check(body.getTenantId());
        MessageCorrelationRecord message = new MessageCorrelationRecord()
                .setName(Required.text("name", body.getName()))
                .setCorrelationKey(Objects.requireNonNullElse(body.getCorrelationKey(), ""))
                .setVariables(Variables.pack(body.getVariables()));
        Answer answer = engine.send(ValueType.MESSAGE_CORRELATION, MessageCorrelationIntent.CORRELATE, message);
        MessageCorrelationRecord correlated = answer.read(new MessageCorrelationRecord());
        return Response.ok(new MessageCorrelationResult()
                .messageKey(Keys.write(correlated.getMessageKey()))
                .processInstanceKey(Keys.write(correlated.getProcessInstanceKey()))
                .tenantId(Tenants.DEFAULT));
    }
}
