package si.glas.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.CredentialsProvider;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import si.glas.engine.embedded.RunningEngine;
import si.glas.engine.embedded.TokenCredentials;

/** The client as Glas makes it, connected to the real engine, and what tests do with the engine besides. */
final class OurClient implements AfterAllCallback {

    private record Connection(URI restAddress, CredentialsProvider credentials) implements EngineConnection {

        @Override
        public Kind kind() {
            return Kind.EMBEDDED;
        }
    }

    private final JobThreads threads = new JobThreads();
    private final CamundaClient client = new EngineConfiguration()
            .camundaClient(
                    new Connection(
                            RunningEngine.shared().address(),
                            new TokenCredentials(RunningEngine.shared().token())),
                    threads);

    @Override
    public void afterAll(ExtensionContext context) {
        client.close();
        threads.shutdownNow();
    }

    CamundaClient client() {
        return client;
    }

    void deploy(BpmnModelInstance model, String id) {
        client.newDeployResourceCommand()
                .addProcessModel(model, id + ".bpmn")
                .send()
                .join();
    }

    long start(String processId, Map<String, Object> variables) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(processId)
                .latestVersion()
                .variables(variables)
                .send()
                .join()
                .getProcessInstanceKey();
    }

    ActivatedJob job(String type) {
        return client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(1)
                .timeout(Duration.ofMinutes(1))
                .requestTimeout(Duration.ofSeconds(10))
                .send()
                .join()
                .getJobs()
                .getFirst();
    }

    void complete(String jobType) {
        client.newCompleteCommand(job(jobType)).send().join();
    }

    void failForGood(String jobType, String message) {
        client.newFailCommand(job(jobType))
                .retries(0)
                .errorMessage(message)
                .send()
                .join();
    }
}
