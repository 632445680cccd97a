package si.glas.engine.embedded;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** An engine that has many things to remember, in many ways, when it is stopped. */
public final class BusyEngine {

    private static final int INSTANCES = 30;

    private BusyEngine() {}

    public static void leavesItsLogIn(DataSource database) {
        EmbeddedEngineProperties withoutSnapshots =
                new EmbeddedEngineProperties(0, Long.MAX_VALUE, Duration.ofMillis(50), Duration.ofDays(1));
        try (RunningEngine engine = new RunningEngine(database, InstantSource.system(), withoutSnapshots)) {
            CamundaClient client = engine.client();
            client.newDeployResourceCommand()
                    .addProcessModel(model(), "busy.bpmn")
                    .send()
                    .join();
            for (int i = 0; i < INSTANCES; i++) {
                client.newCreateInstanceCommand()
                        .bpmnProcessId("busy")
                        .latestVersion()
                        .variables(Map.of("id", "id-" + i, "items", List.of(1, 2, 3)))
                        .send()
                        .join();
            }
            work(client);
        }
    }

    /** Completes some jobs, fails and refuses others, and leaves the rest. */
    private static void work(CamundaClient client) {
        List<ActivatedJob> jobs = client.newActivateJobsCommand()
                .jobType("work")
                .maxJobsToActivate(INSTANCES)
                .timeout(Duration.ofMinutes(5))
                .send()
                .join()
                .getJobs();
        for (int i = 0; i < jobs.size(); i++) {
            long job = jobs.get(i).getKey();
            switch (i % 4) {
                case 0 ->
                    client.newCompleteCommand(job).variable("done", i).send().join();
                case 1 ->
                    client.newFailCommand(job)
                            .retries(0)
                            .errorMessage("no")
                            .send()
                            .join();
                case 2 ->
                    client.newFailCommand(job)
                            .retries(1)
                            .retryBackoff(Duration.ofHours(1))
                            .send()
                            .join();
                default ->
                    client.newThrowErrorCommand(job).errorCode("refused").send().join();
            }
        }
        for (int i = 0; i < INSTANCES; i += 3) {
            client.newPublishMessageCommand()
                    .messageName("goOn")
                    .correlationKey("id-" + i)
                    .timeToLive(Duration.ofHours(i))
                    .send()
                    .join();
        }
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess("busy")
                .startEvent()
                .parallelGateway("Fork")
                .serviceTask("Work", task -> task.zeebeJobType("work"))
                .boundaryEvent("Refused", refused -> refused.error("refused"))
                .endEvent()
                .moveToActivity("Work")
                .boundaryEvent("Late", late -> late.timerWithDuration("PT1H"))
                .endEvent()
                .moveToActivity("Work")
                .userTask("Decide")
                .zeebeUserTask()
                .endEvent()
                .moveToNode("Fork")
                .serviceTask(
                        "Each",
                        task -> task.zeebeJobType("each")
                                .multiInstance(each -> each.zeebeInputCollectionExpression("items")
                                        .zeebeInputElement("item")))
                .endEvent()
                .moveToNode("Fork")
                .intermediateCatchEvent()
                .message(message -> message.name("goOn").zeebeCorrelationKeyExpression("id"))
                .endEvent()
                .moveToNode("Fork")
                .intermediateCatchEvent()
                .signal("signal")
                .endEvent()
                .done();
    }
}
