package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.ModifyProcessInstanceVariableInstruction;
import io.camunda.client.protocol.rest.ProcessInstanceModificationInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationActivateInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationTerminateInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationVariableInstruction;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceModificationIntent;
import java.io.IOException;
import java.util.Objects;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Moves the tokens of a running instance. */
record ProcessInstanceModificationApi(Engine engine) {

    private static final String NO_ANCESTOR = "-1";

    void addTo(Router router) {
        router.post("/v2/process-instances/{processInstanceKey}/modification", this::modify);
    }

    private Response modify(Request request) throws IOException {
        var body = request.body(ProcessInstanceModificationInstruction.class);
        long key = request.key("processInstanceKey");
        ProcessInstanceModificationRecord modification =
                new ProcessInstanceModificationRecord().setProcessInstanceKey(key);
        body.getActivateInstructions()
                .forEach(instruction -> modification.addActivateInstruction(activation(instruction)));
        body.getTerminateInstructions()
                .forEach(instruction ->
                        modification.addTerminateInstruction(new ProcessInstanceModificationTerminateInstruction()
                                .setElementInstanceKey(
                                        Keys.parse("elementInstanceKey", instruction.getElementInstanceKey()))));
        engine.send(
                ValueType.PROCESS_INSTANCE_MODIFICATION, ProcessInstanceModificationIntent.MODIFY, key, modification);
        return Response.noContent();
    }

    private static ProcessInstanceModificationActivateInstruction activation(
            io.camunda.client.protocol.rest.ProcessInstanceModificationActivateInstruction instruction) {
        String ancestor = Objects.requireNonNullElse(instruction.getAncestorElementInstanceKey(), NO_ANCESTOR);
        ProcessInstanceModificationActivateInstruction activation = new ProcessInstanceModificationActivateInstruction()
                .setElementId(Required.text("elementId", instruction.getElementId()))
                .setAncestorScopeKey(Keys.parse("ancestorElementInstanceKey", ancestor));
        instruction.getVariableInstructions().forEach(it -> activation.addVariableInstruction(variables(it)));
        return activation;
    }

    private static ProcessInstanceModificationVariableInstruction variables(
            ModifyProcessInstanceVariableInstruction instruction) {
        return new ProcessInstanceModificationVariableInstruction()
                .setElementId(Objects.requireNonNullElse(instruction.getScopeId(), ""))
                .setVariables(Variables.pack(instruction.getVariables()));
    }
}
