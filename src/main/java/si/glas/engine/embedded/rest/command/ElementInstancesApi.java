package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.AdHocSubProcessActivateActivitiesInstruction;
import io.camunda.client.protocol.rest.SetVariableRequest;
import io.camunda.zeebe.protocol.impl.record.value.adhocsubprocess.AdHocSubProcessInstructionRecord;
import io.camunda.zeebe.protocol.impl.record.value.variable.VariableDocumentRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.AdHocSubProcessInstructionIntent;
import io.camunda.zeebe.protocol.record.intent.VariableDocumentIntent;
import io.camunda.zeebe.protocol.record.value.VariableDocumentUpdateSemantic;
import java.io.IOException;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Running elements: their variables, and the activities of ad-hoc sub-processes. */
record ElementInstancesApi(Engine engine) {

    void addTo(Router router) {
        router.put("/v2/element-instances/{elementInstanceKey}/variables", this::setVariables);
        router.post("/v2/element-instances/ad-hoc-activities/{adHocSubProcessInstanceKey}/activation", this::activate);
    }

    private Response setVariables(Request request) throws IOException {
        var body = request.body(SetVariableRequest.class);
        VariableDocumentRecord document = new VariableDocumentRecord()
                .setScopeKey(request.key("elementInstanceKey"))
                .setUpdateSemantics(
                        Boolean.TRUE.equals(body.getLocal())
                                ? VariableDocumentUpdateSemantic.LOCAL
                                : VariableDocumentUpdateSemantic.PROPAGATE)
                .setVariables(Variables.pack(Required.field("variables", body.getVariables())));
        engine.send(ValueType.VARIABLE_DOCUMENT, VariableDocumentIntent.UPDATE, document);
        return Response.noContent();
    }

    private Response activate(Request request) throws IOException {
        var body = request.body(AdHocSubProcessActivateActivitiesInstruction.class);
        long key = request.key("adHocSubProcessInstanceKey");
        AdHocSubProcessInstructionRecord instruction = new AdHocSubProcessInstructionRecord()
                .setAdHocSubProcessInstanceKey(key)
                .setCancelRemainingInstances(Boolean.TRUE.equals(body.getCancelRemainingInstances()));
        body.getElements()
                .forEach(element -> instruction
                        .activateElements()
                        .add()
                        .setElementId(Required.text("elementId", element.getElementId()))
                        .setVariables(Variables.pack(element.getVariables())));
        engine.send(
                ValueType.AD_HOC_SUB_PROCESS_INSTRUCTION, AdHocSubProcessInstructionIntent.ACTIVATE, key, instruction);
        return Response.noContent();
    }
}
