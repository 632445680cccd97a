package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.CredentialsProvider;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.client.api.response.ProcessInstanceResult;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import si.glas.engine.Models.Listener;
import si.glas.engine.embedded.RunningEngine;
import si.glas.engine.embedded.TokenCredentials;
import si.glas.kernel.BusinessRefusal;

class WorkOnTheRealEngineTest {

    record Question(String question) {}

    record Opened(int voters) {}

    private final String id = "p-" + UUID.randomUUID();
    private final String type = "ballots.t" + UUID.randomUUID().toString().replace("-", "");
    private final EngineConnection connection = new Connection(
            RunningEngine.shared().address(),
            new TokenCredentials(RunningEngine.shared().token()));
    private final JobThreads threads = new JobThreads();
    private final CamundaClient client = new EngineConfiguration().camundaClient(connection, threads);
    private final AtomicInteger tries = new AtomicInteger();
    private @Nullable JobWorkers workers;

    @AfterEach
    void close() {
        if (workers != null) {
            workers.close();
        }
        client.close();
        threads.shutdownNow();
    }

    @Test
    void makesNoNewVersionOfWhatHasNotChanged() {
        // given
        ModelFile process = Models.serviceTask(id, type);
        assertThat(deployed(process, Models.form(id)).all().getFirst().version())
                .isOne();

        // when
        ProcessDeployment again = deployed(process, Models.form(id));

        // then
        assertThat(again.all()).extracting(DeployedProcess::version).containsExactly(1);
    }

    @Test
    void makesANewVersionOfEverythingWhenOneFileHasChanged() {
        // given
        ModelFile process = Models.serviceTask(id, type);
        deployed(process, Models.serviceTask(id + "-other", type));

        // when
        ProcessDeployment changed = deployed(process, Models.serviceTask(id + "-other", type + "2"));

        // then
        assertThat(changed.all()).extracting(DeployedProcess::version).containsExactly(2, 2);
    }

    @Test
    void doesTheWorkOfAServiceTask() {
        deployed(Models.serviceTask(id, type));
        workers = working((question, job) -> new Opened(question.question().length()));

        assertThat(run(Map.of("question", "why?")).getVariablesAsMap()).containsEntry("voters", 4);
    }

    @Test
    void triesAgainUntilTheWorkIsDone() {
        deployed(Models.serviceTask(id, type));
        workers = working((question, job) -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            return new Opened(tries.get());
        });

        assertThat(run(Map.of()).getVariablesAsMap()).containsEntry("voters", 3);
    }

    @Test
    void raisesAnIncidentWhenNoTryIsLeft() {
        deployed(Models.serviceTask(id, type));
        workers = working((question, job) -> {
            tries.incrementAndGet();
            throw new IllegalStateException("Ana Novak");
        });

        ProcessInstanceEvent instance = start(Map.of());

        await().untilAsserted(() -> assertThat(client.newIncidentSearchRequest()
                        .filter(incident -> incident.processInstanceKey(instance.getProcessInstanceKey()))
                        .send()
                        .join()
                        .items())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getErrorMessage())
                        .contains("IllegalStateException at si.glas.engine")
                        .doesNotContain("Novak")));
        assertThat(tries).hasValue(3);
    }

    @Test
    void takesTheWayOfABusinessRefusal() {
        deployed(Models.serviceTaskWithError(id, type, "ballots.quorumMissed"));
        workers = working((question, job) -> {
            throw new QuorumMissed();
        });

        assertThat(run(Map.of()).getVariablesAsMap()).containsEntry("refused", true);
    }

    @Test
    void deniesTheCompletionOfAUserTaskWithAReason() {
        // given
        deployed(Models.userTask(id, id, Listener.COMPLETING, type), Models.form(id));
        workers = listening((nothing, job) -> TaskListenerResult.deny("the period is over"));
        UserTask task = userTask(start(Map.of()));

        // when then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> client.newCompleteUserTaskCommand(task.getUserTaskKey())
                        .send()
                        .join())
                .withMessageContaining("the period is over");
    }

    @Test
    void correctsAUserTaskWhileItIsCreated() {
        // given
        deployed(Models.userTask(id, id, Listener.CREATING, type), Models.form(id));
        workers = listening((nothing, job) -> {
            assertThat(job.userTask()).extracting(UserTaskEvent::kind).isEqualTo(UserTaskEvent.Kind.CREATING);
            return new TaskListenerResult.Accept(null, List.of("editors"), null, null, null, 80);
        });

        // when
        UserTask task = userTask(start(Map.of()));

        // then
        assertThat(task.getCandidateGroups()).containsExactly("editors");
        assertThat(task.getPriority()).isEqualTo(80);
    }

    @Test
    void namesFileAndElementOfAModelThatTheEngineRefuses() {
        assertThatExceptionOfType(ModelsRefused.class)
                .isThrownBy(() -> deployed(Models.serviceTask(id, "=1 +")))
                .withMessageContaining(id + ".bpmn")
                .withMessageContaining("Task_1");
    }

    private ProcessDeployment deployed(ModelFile... files) {
        ProcessDeployment deployment = new ProcessDeployment(client, connection, List.of(files));
        deployment.deploy();
        return deployment;
    }

    private ProcessInstanceEvent start(Map<String, Object> variables) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .variables(variables)
                .send()
                .join();
    }

    private ProcessInstanceResult run(Map<String, Object> variables) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .variables(variables)
                .withResult()
                .requestTimeout(Duration.ofSeconds(20))
                .send()
                .join();
    }

    private UserTask userTask(ProcessInstanceEvent instance) {
        return await().until(
                        () -> client.newUserTaskSearchRequest()
                                .filter(task -> task.processInstanceKey(instance.getProcessInstanceKey())
                                        .state(UserTaskState.CREATED))
                                .send()
                                .join()
                                .items(),
                        tasks -> tasks.size() == 1)
                .getFirst();
    }

    private JobWorkers working(JobHandler<Question, Opened> handler) {
        return open(new RegisteredHandler(type, Question.class, handler));
    }

    private JobWorkers listening(JobHandler<NoVariables, TaskListenerResult> handler) {
        return open(new RegisteredHandler(type, NoVariables.class, handler));
    }

    private JobWorkers open(RegisteredHandler handler) {
        EngineSettings.Workers settings = new EngineSettings.Workers(
                8,
                Duration.ofMinutes(1),
                Duration.ofMillis(500),
                Duration.ofMillis(1),
                Duration.ofMillis(20),
                Duration.ofSeconds(10));
        JobWorkers opened = new JobWorkers(client, threads, settings, new SimpleMeterRegistry(), List.of(handler));
        opened.open();
        return opened;
    }

    private record Connection(URI restAddress, CredentialsProvider credentials) implements EngineConnection {

        @Override
        public Kind kind() {
            return Kind.EMBEDDED;
        }
    }

    private static final class QuorumMissed extends BusinessRefusal {

        private static final long serialVersionUID = 1;

        QuorumMissed() {
            super("ballots.quorumMissed", "31 of 58");
        }
    }
}
