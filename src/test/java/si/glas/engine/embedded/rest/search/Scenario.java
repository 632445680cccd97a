package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import si.glas.engine.embedded.RunningEngine;

/** What the contract tests of the searches do with the engine before they search. */
final class Scenario {

    static final CamundaClient CLIENT = RunningEngine.shared().client();

    private Scenario() {}

    static long deploy(BpmnModelInstance model, String resourceName) {
        return CLIENT.newDeployResourceCommand()
                .addProcessModel(model, resourceName)
                .send()
                .join()
                .getProcesses()
                .getFirst()
                .getProcessDefinitionKey();
    }

    static long start(String processId, Map<String, Object> variables) {
        return CLIENT.newCreateInstanceCommand()
                .bpmnProcessId(processId)
                .latestVersion()
                .variables(variables)
                .send()
                .join()
                .getProcessInstanceKey();
    }

    static ActivatedJob job(String type) {
        return CLIENT.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(1)
                .timeout(Duration.ofMinutes(5))
                .workerName("a worker")
                .requestTimeout(Duration.ofSeconds(10))
                .send()
                .join()
                .getJobs()
                .getFirst();
    }

    static void completeJob(String type, Map<String, Object> variables) {
        CLIENT.newCompleteCommand(job(type)).variables(variables).send().join();
    }

    static void failForGood(String type, String message) {
        CLIENT.newFailCommand(job(type)).retries(0).errorMessage(message).send().join();
    }

    /** Searches until exactly one is found, because the engine goes on after it has answered a command. */
    static <T> T onlyOne(Supplier<List<T>> search) {
        return Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(search::get, found -> found.size() == 1)
                .getFirst();
    }

    static <T> void await(Supplier<T> search, T expected) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(search.get()).isEqualTo(expected));
    }
}
