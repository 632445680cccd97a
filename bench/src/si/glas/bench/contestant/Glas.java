package si.glas.bench.contestant;

import com.zaxxer.hikari.HikariDataSource;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import si.glas.engine.embedded.EmbeddedEngine;
import si.glas.engine.embedded.EmbeddedEngineProperties;

/** Glas's engine behind its REST API, with Camunda's client and job workers in the same program, as they are in Glas. */
final class Glas implements Contestant {

    private static final String TOKEN = "bench";
    private static final int CONNECTIONS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HikariDataSource connections;
    private final EmbeddedEngine engine;
    private final CamundaClient client;
    private final StartUp startUp;

    Glas(Database database, Setting setting, Runnable onLastTask) throws InterruptedException {
        connections = database.connections(CONNECTIONS);
        Stopwatch watch = new Stopwatch();
        engine = new EmbeddedEngine(connections, properties(setting), InstantSource.system(), TOKEN);
        engine.start();
        if (!engine.awaitReady(PATIENCE)) {
            throw new IllegalStateException("The engine does not get ready; it is " + engine.status());
        }
        startUp = StartUp.endedNow(watch);
        client = client(setting);
        deploy();
        new GlasJobWorkers(client, setting, onLastTask).open();
    }

    private static EmbeddedEngineProperties properties(Setting setting) {
        return new EmbeddedEngineProperties(
                0, setting.number("snapshotEvery", 50_000), Duration.ofMillis(250), Duration.ofDays(400));
    }

    private CamundaClient client(Setting setting) {
        return CamundaClient.newClientBuilder()
                .applyEnvironmentVariableOverrides(false)
                .preferRestOverGrpc(true)
                .restAddress(engine.address())
                .credentialsProvider(new BearerToken(TOKEN))
                .numJobWorkerExecutionThreads(setting.count("threads", 32))
                .build();
    }

    private void deploy() {
        for (Model model : Model.values()) {
            client.newDeployResourceCommand()
                    .addResourceString(model.xml(), StandardCharsets.UTF_8, model.fileName())
                    .send()
                    .join();
        }
    }

    @Override
    public void startInstance(Model model) {
        client.newCreateInstanceCommand()
                .bpmnProcessId(model.processId())
                .latestVersion()
                .send()
                .join();
    }

    @Override
    public List<String> waitingUserTasks() {
        return client
                .newUserTaskSearchRequest()
                .filter(filter -> filter.state(UserTaskState.CREATED))
                .page(page -> page.limit(10_000))
                .send()
                .join()
                .items()
                .stream()
                .map(task -> Long.toString(task.getUserTaskKey()))
                .toList();
    }

    @Override
    public void completeUserTask(String id) {
        client.newCompleteUserTaskCommand(Long.parseLong(id)).send().join();
    }

    @Override
    public long runningInstances() {
        return client.newProcessInstanceSearchRequest()
                .filter(filter -> filter.state(ProcessInstanceState.ACTIVE))
                .page(page -> page.limit(1))
                .send()
                .join()
                .page()
                .totalItems();
    }

    @Override
    public StartUp startUp() {
        return startUp;
    }

    @Override
    public void close() {
        client.close();
        try {
            engine.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.close();
    }
}
