package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.CancelProcessInstanceRequest;
import io.camunda.client.protocol.rest.ProcessInstanceCreationInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceCreationRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceResultRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceCreationIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.processing.Answer;
import si.glas.engine.embedded.processing.Command;
import si.glas.engine.embedded.processing.Commands;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Process instances: created, with or without waiting for their end, and canceled. */
record ProcessInstancesApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/process-instances", this::create);
        router.post("/v2/process-instances/{processInstanceKey}/cancellation", this::cancel);
    }

    private Response create(Request request) throws IOException {
        var body = request.body(ProcessInstanceCreationInstruction.class);
        ProcessInstanceCreationRecord creation = ProcessInstanceCreation.record(body);
        if (Boolean.TRUE.equals(body.getAwaitCompletion())) {
            creation.setFetchVariables(body.getFetchVariables());
            Answer answer =
                    send(ProcessInstanceCreationIntent.CREATE_WITH_AWAITING_RESULT, creation, body.getRequestTimeout());
            return ProcessInstanceCreation.completed(answer.read(new ProcessInstanceResultRecord()));
        }
        Answer answer = send(ProcessInstanceCreationIntent.CREATE, creation, null);
        return ProcessInstanceCreation.created(answer.read(new ProcessInstanceCreationRecord()));
    }

    private Answer send(Intent intent, ProcessInstanceCreationRecord creation, @Nullable Long timeout) {
        return engine.send(
                new Command(ValueType.PROCESS_INSTANCE_CREATION, intent, creation),
                timeout == null || timeout <= 0 ? Commands.DEFAULT_TIMEOUT : Duration.ofMillis(timeout));
    }

    private Response cancel(Request request) throws IOException {
        request.body(CancelProcessInstanceRequest.class);
        long key = request.key("processInstanceKey");
        engine.send(
                ValueType.PROCESS_INSTANCE,
                ProcessInstanceIntent.CANCEL,
                key,
                new ProcessInstanceRecord().setProcessInstanceKey(key));
        return Response.noContent();
    }
}
