package si.glas.engine.embedded.rest.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.camunda.client.protocol.rest.ProcessInstanceCreationInstruction;
import io.camunda.client.protocol.rest.ProcessInstanceCreationTerminateInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceCreationRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceCreationRuntimeInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceCreationStartInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceResultRecord;
import io.camunda.zeebe.protocol.record.value.RuntimeInstructionType;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Response;

/** The creation of a process instance, between the REST API's words and the engine's. */
final class ProcessInstanceCreation {

    private static final int LATEST_VERSION = -1;

    private ProcessInstanceCreation() {}

    static ProcessInstanceCreationRecord record(ProcessInstanceCreationInstruction body) {
        Tenants.check(body.getTenantId());
        ProcessInstanceCreationRecord creation = new ProcessInstanceCreationRecord()
                .setVersion(Objects.requireNonNullElse(body.getProcessDefinitionVersion(), LATEST_VERSION))
                .setVariables(Variables.pack(body.getVariables()))
                .setTags(Objects.requireNonNullElse(body.getTags(), Set.of()));
        setDefinition(creation, body);
        body.getStartInstructions()
                .forEach(start -> creation.addStartInstruction(new ProcessInstanceCreationStartInstruction()
                        .setElementId(Required.text("elementId", start.getElementId()))));
        body.getRuntimeInstructions()
                .forEach(instruction -> creation.addRuntimeInstruction(
                        termination((ProcessInstanceCreationTerminateInstruction) instruction)));
        return creation;
    }

    private static void setDefinition(ProcessInstanceCreationRecord creation, ProcessInstanceCreationInstruction body) {
        String id = body.getProcessDefinitionId();
        String key = body.getProcessDefinitionKey();
        if ((id == null) == (key == null)) {
            throw Problem.badRequest("Exactly one of processDefinitionId and processDefinitionKey is needed");
        }
        if (id != null) {
            creation.setBpmnProcessId(id);
        } else {
            creation.setProcessDefinitionKey(Keys.parse("processDefinitionKey", key));
        }
    }

    private static ProcessInstanceCreationRuntimeInstruction termination(
            ProcessInstanceCreationTerminateInstruction instruction) {
        return new ProcessInstanceCreationRuntimeInstruction()
                .setType(RuntimeInstructionType.TERMINATE_PROCESS_INSTANCE)
                .setAfterElementId(Required.text("afterElementId", instruction.getAfterElementId()));
    }

    static Response created(ProcessInstanceCreationRecord instance) {
        return Response.okJson(json -> {
            json.writeStartObject();
            writeDefinition(
                    instance.getBpmnProcessId(), instance.getVersion(), instance.getProcessDefinitionKey(), json);
            writeInstance(instance.getProcessInstanceKey(), instance.getTenantId(), instance.getTags(), json);
            json.writeObjectFieldStart("variables");
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    static Response completed(ProcessInstanceResultRecord instance) {
        return Response.okJson(json -> {
            json.writeStartObject();
            writeDefinition(
                    instance.getBpmnProcessId(), instance.getVersion(), instance.getProcessDefinitionKey(), json);
            writeInstance(instance.getProcessInstanceKey(), instance.getTenantId(), instance.getTags(), json);
            json.writeFieldName("variables");
            Variables.unpack(instance.getVariablesBuffer(), json);
            json.writeEndObject();
        });
    }

    private static void writeDefinition(String processId, int version, long key, JsonGenerator json)
            throws IOException {
        json.writeStringField("processDefinitionId", processId);
        json.writeNumberField("processDefinitionVersion", version);
        json.writeStringField("processDefinitionKey", Keys.write(key));
    }

    private static void writeInstance(long key, String tenantId, Set<String> tags, JsonGenerator json)
            throws IOException {
        json.writeStringField("processInstanceKey", Keys.write(key));
        json.writeStringField("tenantId", tenantId);
        json.writeArrayFieldStart("tags");
        for (String tag : tags) {
            json.writeString(tag);
        }
        json.writeEndArray();
    }
}
