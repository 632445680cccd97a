package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.ProcessInstanceMigrationInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceMigrationMappingInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceMigrationRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceMigrationIntent;
import java.io.IOException;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Moves a running instance to another version of its process. */
record ProcessInstanceMigrationApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/process-instances/{processInstanceKey}/migration", this::migrate);
    }

    private Response migrate(Request request) throws IOException {
        var body = request.body(ProcessInstanceMigrationInstruction.class);
        long key = request.key("processInstanceKey");
        ProcessInstanceMigrationRecord migration = new ProcessInstanceMigrationRecord()
                .setProcessInstanceKey(key)
                .setTargetProcessDefinitionKey(
                        Keys.parse("targetProcessDefinitionKey", body.getTargetProcessDefinitionKey()));
        body.getMappingInstructions()
                .forEach(mapping -> migration.addMappingInstruction(new ProcessInstanceMigrationMappingInstruction()
                        .setSourceElementId(Required.text("sourceElementId", mapping.getSourceElementId()))
                        .setTargetElementId(Required.text("targetElementId", mapping.getTargetElementId()))));
        engine.send(ValueType.PROCESS_INSTANCE_MIGRATION, ProcessInstanceMigrationIntent.MIGRATE, key, migration);
        return Response.noContent();
    }
}
