package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ProcessInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import si.glas.Glas;
import si.glas.OnlyTheProgram;

class WholeGlasTest {

    record Numbers(int number) {}

    record Doubled(int result) {}

    private final AtomicBoolean mayWork = new AtomicBoolean();

    @TempDir
    Path directory;

    @BeforeEach
    void saveModel() throws IOException {
        ModelFile model = Models.serviceTask("doubling", "numbers.double");
        Files.write(directory.resolve(model.name()), model.content());
    }

    @Test
    void goesOnAfterAStopWhereItWas() {
        long instance;

        // given
        try (ConfigurableApplicationContext glas = started()) {
            assertThat(glas.getBean(DeployedProcesses.class).all())
                    .containsExactly(new DeployedProcess("doubling", "Process doubling", 1));
            assertThat(glas.getBean(EngineHealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.UP);
            instance = start(glas.getBean(CamundaClient.class));
        }

        // when
        mayWork.set(true);
        try (ConfigurableApplicationContext glas = started()) {

            // then
            assertThat(glas.getBean(DeployedProcesses.class).all())
                    .extracting(DeployedProcess::version)
                    .containsExactly(1);
            await().until(
                            () -> instance(glas.getBean(CamundaClient.class), instance)
                                    .getState(),
                            ProcessInstanceState.COMPLETED::equals);
        }
    }

    private ConfigurableApplicationContext started() {
        // A local class, so that no other test's Glas finds this worker.
        @JobType("numbers.double")
        class DoublingWorker implements JobHandler<Numbers, Doubled> {

            @Override
            public Doubled handle(Numbers numbers, Job job) {
                if (!mayWork.get()) {
                    throw new IllegalStateException("not yet");
                }
                return new Doubled(2 * numbers.number());
            }
        }
        return new SpringApplicationBuilder(Glas.class)
                .initializers(
                        new OnlyTheProgram(),
                        context -> ((GenericApplicationContext) context)
                                .registerBean(DoublingWorker.class, () -> new DoublingWorker()))
                .run(
                        "--server.port=0",
                        "--glas.sample=false",
                        "--glas.data-directory=" + directory.resolve("data"),
                        "--glas.engine.models=" + directory.toUri() + "*.bpmn",
                        "--glas.engine.workers.timeout=2s",
                        "--glas.engine.workers.longest-backoff=1s");
    }

    private static long start(CamundaClient client) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("doubling")
                .latestVersion()
                .variables(Map.of("number", 21))
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private static ProcessInstance instance(CamundaClient client, long key) {
        return client.newProcessInstanceGetRequest(key).send().join();
    }
}
