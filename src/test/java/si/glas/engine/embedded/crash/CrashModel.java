package si.glas.engine.embedded.crash;

import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.time.Duration;

/** A process that waits in each way there is: for a job, a user, a message and a timer. */
final class CrashModel {

    private CrashModel() {}

    static void deploy(CamundaClient client) {
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> !client.newDeployResourceCommand()
                        .addProcessModel(model(), "crash.bpmn")
                        .send()
                        .join()
                        .getProcesses()
                        .isEmpty());
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(Workload.PROCESS)
                .startEvent("Start")
                .serviceTask("Work", task -> task.zeebeJobType(Workload.JOB_TYPE))
                .userTask("Decide")
                .zeebeUserTask()
                .intermediateCatchEvent("Message")
                .message(message -> message.name(Workload.MESSAGE).zeebeCorrelationKeyExpression("id"))
                .intermediateCatchEvent("Timer")
                .timerWithDuration("PT0.1S")
                .endEvent("End")
                .done();
    }
}
