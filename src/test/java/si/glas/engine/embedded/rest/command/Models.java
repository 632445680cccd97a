package si.glas.engine.embedded.rest.command;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.UserTaskBuilder;
import java.util.function.Consumer;

/** Small processes for the contract tests; each test names its own, so that tests share an engine undisturbed. */
final class Models {

    private Models() {}

    static BpmnModelInstance oneJob(String id) {
        return Bpmn.createExecutableProcess(id)
                .startEvent()
                .serviceTask("Task_Work", task -> task.zeebeJobType(id).zeebeTaskHeader("colour", "green"))
                .endEvent()
                .done();
    }

    static BpmnModelInstance oneUserTask(String id, Consumer<UserTaskBuilder> details) {
        return Bpmn.createExecutableProcess(id)
                .startEvent()
                .userTask("UserTask_Decide", task -> details.accept(task.zeebeUserTask()))
                .endEvent()
                .done();
    }

    static BpmnModelInstance oneMessage(String id) {
        return Bpmn.createExecutableProcess(id)
                .startEvent()
                .intermediateCatchEvent(
                        "Event_Received",
                        event -> event.message(
                                message -> message.name(id).zeebeCorrelationKeyExpression("\"" + id + "\"")))
                .endEvent()
                .done();
    }

    static void deploy(CamundaClient client, BpmnModelInstance model) {
        client.newDeployResourceCommand()
                .addProcessModel(model, "model.bpmn")
                .send()
                .join();
    }

    static long start(CamundaClient client, String processId) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(processId)
                .latestVersion()
                .send()
                .join()
                .getProcessInstanceKey();
    }
}
