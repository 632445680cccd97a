package si.glas.engine.embedded.rest.command;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.UserTaskBuilder;
import java.util.function.Consumer;

/** Small processes for the contract tests; each test names its own, so that tests share an engine undisturbed. */
final class Models {

    static final String DISCOUNT_DECISION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="discounts" name="Discounts"
                namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="discount" name="Discount">
                <decisionTable id="table" hitPolicy="FIRST">
                  <input id="amount" label="Amount">
                    <inputExpression id="expression" typeRef="number"><text>amount</text></inputExpression>
                  </input>
                  <output id="percent" name="percent" typeRef="number"/>
                  <rule id="small">
                    <inputEntry id="small_in"><text>&lt; 100</text></inputEntry>
                    <outputEntry id="small_out"><text>0</text></outputEntry>
                  </rule>
                  <rule id="large">
                    <inputEntry id="large_in"><text></text></inputEntry>
                    <outputEntry id="large_out"><text>10</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

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

    /** The key of the process's new version. */
    static long deploy(CamundaClient client, BpmnModelInstance model) {
        return client.newDeployResourceCommand()
                .addProcessModel(model, "model.bpmn")
                .send()
                .join()
                .getProcesses()
                .getFirst()
                .getProcessDefinitionKey();
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
