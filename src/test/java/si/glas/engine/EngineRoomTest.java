package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class EngineRoomTest {

    private static final String DEPLOYMENTS = "/v2/deployments";
    private static final String DEPLOYED = """
            {"deploymentKey": "1", "tenantId": "<default>", "deployments": [
              {"processDefinition": {"processDefinitionId": "open-ballot", "processDefinitionVersion": 3,
               "resourceName": "open-ballot.bpmn", "tenantId": "<default>", "processDefinitionKey": "2"}}]}
            """;
    private static final String TOPOLOGY = """
            {"brokers": [{"nodeId": 0, "host": "h", "port": 1, "version": "8.8.21", "partitions": [
               {"partitionId": 1, "role": "leader", "health": "healthy"}]}],
             "clusterSize": 1, "partitionsCount": 1, "replicationFactor": 1, "gatewayVersion": "8.8.21",
             "lastCompletedChangeId": "0"}
            """;

    private final FakeEngine engine = new FakeEngine();
    private final JobThreads threads = new JobThreads();
    private final CamundaClient client = new EngineConfiguration().camundaClient(engine, threads);
    private final ProcessDeployment deployment = new ProcessDeployment(
            client, engine, List.of(Models.serviceTask("open-ballot", "ballots.openBallot"), Models.form("f")));
    private final JobWorkers workers = workers("ballots.openBallot");
    private final EngineRoom room = new EngineRoom(deployment, workers, Duration.ofSeconds(10));

    EngineRoomTest() throws Exception {}

    @AfterEach
    void close() {
        room.stop();
        client.close();
        threads.shutdownNow();
        engine.close();
    }

    @Test
    void deploysEverythingInOneGoBeforeItWorksOnJobs() {
        // given
        engine.replying(DEPLOYMENTS, 200, DEPLOYED);

        // when
        room.start();

        // then
        assertThat(engine.told(DEPLOYMENTS))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.body()).contains("open-ballot.bpmn").contains("f.form"));
        assertThat(deployment.all()).containsExactly(new DeployedProcess("open-ballot", "Process open-ballot", 3));
        await().until(() -> !engine.told("/v2/jobs/activation").isEmpty());
    }

    @Test
    void triesAgainUntilTheEngineIsReady() {
        // given
        engine.refusing(DEPLOYMENTS, 503, "not ready").refusing(DEPLOYMENTS, 503, "not ready");
        engine.replying(DEPLOYMENTS, 200, DEPLOYED);

        // when
        room.start();

        // then
        assertThat(engine.told(DEPLOYMENTS)).hasSize(3);
        assertThat(workers.areOpen()).isTrue();
    }

    @Test
    void goesOnWithoutAnEngineThatStandsByAndDeploysLater() {
        // given
        for (int i = 0; i < 4; i++) {
            engine.refusing(DEPLOYMENTS, 503, "another Glas is the engine");
        }
        engine.replying(DEPLOYMENTS, 200, DEPLOYED);
        EngineRoom impatient = new EngineRoom(deployment, workers, Duration.ofMillis(100));

        // when
        impatient.start();

        // then
        assertThat(workers.areOpen()).isFalse();
        await().until(workers::areOpen);
        impatient.stop();
        assertThat(workers.areOpen()).isFalse();
    }

    @Test
    void doesNotStartWithModelsThatTheEngineRefuses() {
        // given
        engine.refusing(DEPLOYMENTS, 400, "'open-ballot.bpmn': - Element: Gateway_1 > must have a default flow");

        // when then
        assertThatExceptionOfType(ModelsRefused.class)
                .isThrownBy(room::start)
                .withMessageContaining("'open-ballot.bpmn': - Element: Gateway_1 > must have a default flow")
                .satisfies(refused -> assertThat(refused.action()).contains("Camunda Modeler"));
        assertThat(room.isRunning()).isFalse();
    }

    @Test
    void doesNotStartWithAClusterThatRefusesGlas() {
        // given
        engine.refusing(DEPLOYMENTS, 401, "who are you");

        // when then
        assertThatExceptionOfType(ClusterUnusable.class)
                .isThrownBy(room::start)
                .withMessageContaining("who are you")
                .satisfies(refused -> assertThat(refused.action()).contains("camunda.client.auth"));
    }

    @Test
    void doesNotStartWhenAJobTypeHasNoWorker() {
        EngineRoom withoutWorker = new EngineRoom(deployment, workers("ballots.other"), Duration.ofSeconds(1));

        assertThatExceptionOfType(ModelsRefused.class).isThrownBy(withoutWorker::start);
        assertThat(engine.told(DEPLOYMENTS)).isEmpty();
    }

    @Test
    void isHealthyOnlyWhileItWorksOnJobs() {
        // given
        for (int i = 0; i < 3; i++) {
            engine.replying("/v2/topology", 200, TOPOLOGY);
        }
        engine.replying(DEPLOYMENTS, 200, DEPLOYED);
        engine.refusing("/v2/topology", 500, "broken");
        EngineHealthIndicator health = new EngineHealthIndicator(client, engine, workers);

        // when then
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        room.start();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        room.stop();
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.health()).satisfies(down -> {
            assertThat(down.getStatus()).isEqualTo(Status.DOWN);
            assertThat(down.getDetails()).containsEntry("reason", "The engine does not answer: broken");
        });
    }

    private JobWorkers workers(String type) {
        EngineSettings.Workers settings = new EngineSettings.Workers(
                8,
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(10));
        JobHandler<NoVariables, NoVariables> handler = (variables, job) -> variables;
        return new JobWorkers(
                client,
                threads,
                settings,
                new SimpleMeterRegistry(),
                List.of(new RegisteredHandler(type, NoVariables.class, handler)));
    }
}
