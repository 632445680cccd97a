package si.glas.engine.embedded.rest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.IncidentErrorType;
import io.camunda.client.api.search.enums.JobKind;
import io.camunda.client.api.search.response.Incident;
import io.camunda.client.api.worker.JobWorker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import si.glas.engine.embedded.RunningEngine;

/** Jobs through Camunda's own client against the real engine. */
class JobContractTest {

    private final CamundaClient client = RunningEngine.shared().client();
    private String id = "";

    @BeforeEach
    void nameTheProcess(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
        Models.deploy(client, Models.oneJob(id));
    }

    @Test
    void givesAWorkerAllThatBelongsToAJob() {
        // given
        var instance = client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .variables(Map.of("name", "čšž \"quoted\"", "list", List.of(1, 2.5, true), "none", Map.of()))
                .tags("urgent")
                .send()
                .join();

        // when
        ActivatedJob job = activate(Duration.ofSeconds(5)).getFirst();

        // then
        assertThat(job.getType()).isEqualTo(id);
        assertThat(job.getBpmnProcessId()).isEqualTo(id);
        assertThat(job.getProcessInstanceKey()).isEqualTo(instance.getProcessInstanceKey());
        assertThat(job.getProcessDefinitionKey()).isEqualTo(instance.getProcessDefinitionKey());
        assertThat(job.getProcessDefinitionVersion()).isEqualTo(1);
        assertThat(job.getElementId()).isEqualTo("Task_Work");
        assertThat(job.getElementInstanceKey()).isPositive();
        assertThat(job.getWorker()).isEqualTo("a worker");
        assertThat(job.getRetries()).isEqualTo(3);
        assertThat(job.getDeadline()).isGreaterThan(System.currentTimeMillis());
        assertThat(job.getCustomHeaders()).containsExactly(Map.entry("colour", "green"));
        assertThat(job.getVariablesAsMap())
                .isEqualTo(Map.of("name", "čšž \"quoted\"", "list", List.of(1, 2.5, true), "none", Map.of()));
        assertThat(job.getKind()).isEqualTo(JobKind.BPMN_ELEMENT);
        assertThat(job.getTags()).containsExactly("urgent");
        assertThat(job.getTenantId()).isEqualTo("<default>");
        assertThat(job.getUserTask()).isNull();
    }

    @Test
    void fetchesOnlyTheVariablesThatTheWorkerWants() {
        // given
        client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .variables(Map.of("wanted", 1, "unwanted", 2))
                .send()
                .join();

        // when
        var jobs = client.newActivateJobsCommand()
                .jobType(id)
                .maxJobsToActivate(1)
                .fetchVariables("wanted")
                .send()
                .join()
                .getJobs();

        // then
        assertThat(jobs.getFirst().getVariablesAsMap()).isEqualTo(Map.of("wanted", 1));
    }

    @Test
    void completesAnInstanceWithTheVariablesOfItsJob() {
        // given
        var result = client.newCreateInstanceCommand()
                .bpmnProcessId(id)
                .latestVersion()
                .variables(Map.of("question", "why"))
                .withResult()
                .fetchVariables("answer")
                .requestTimeout(Duration.ofSeconds(10))
                .send();

        // when
        ActivatedJob job = activate(Duration.ofSeconds(5)).getFirst();
        client.newCompleteCommand(job)
                .variables(Map.of("answer", 42, "other", 1))
                .send()
                .join();

        // then
        assertThat(result.join().getVariablesAsMap()).isEqualTo(Map.of("answer", 42));
        assertThat(result.join().getProcessInstanceKey()).isEqualTo(job.getProcessInstanceKey());
    }

    @Test
    void offersAFailedJobAgainAfterItsBackoff() {
        // given
        Models.start(client, id);
        ActivatedJob job = activate(Duration.ofSeconds(5)).getFirst();

        // when
        client.newFailCommand(job)
                .retries(2)
                .retryBackoff(Duration.ofMillis(300))
                .errorMessage("not yet")
                .variables(Map.of("attempt", 1))
                .send()
                .join();

        // then
        assertThat(activate(Duration.ofMillis(1))).isEmpty();
        ActivatedJob again = activate(Duration.ofSeconds(10)).getFirst();
        assertThat(again.getKey()).isEqualTo(job.getKey());
        assertThat(again.getRetries()).isEqualTo(2);
        assertThat(again.getVariablesAsMap()).isEqualTo(Map.of("attempt", 1));
    }

    @Test
    void updatesRetriesAndTimeoutOfAJob() {
        // given
        Models.start(client, id);
        ActivatedJob job = activate(Duration.ofSeconds(5)).getFirst();

        // when
        client.newUpdateJobCommand(job).update(7, 60_000L).send().join();
        client.newUpdateRetriesCommand(job).retries(8).send().join();
        client.newUpdateTimeoutCommand(job).timeout(Duration.ofMillis(1)).send().join();

        // then
        assertThat(activate(Duration.ofSeconds(10)).getFirst().getRetries()).isEqualTo(8);
    }

    @Test
    void saysThatAJobIsGone() {
        // given
        Models.start(client, id);
        ActivatedJob job = activate(Duration.ofSeconds(5)).getFirst();
        client.newCompleteCommand(job).send().join();

        // when
        var secondCompletion = client.newCompleteCommand(job).send();

        // then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(secondCompletion::join)
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(404);
                    assertThat(problem.details().getTitle()).isEqualTo("NOT_FOUND");
                    assertThat(problem.details().getDetail()).contains("" + job.getKey());
                    assertThat(problem.details().getInstance())
                            .hasToString("/v2/jobs/%d/completion".formatted(job.getKey()));
                });
    }

    @Test
    void turnsAnUncaughtErrorIntoAnIncident() {
        // given
        Models.start(client, id);
        ActivatedJob job = activate(Duration.ofSeconds(5)).getFirst();

        // when
        client.newThrowErrorCommand(job)
                .errorCode("unknown")
                .errorMessage("nobody catches it")
                .send()
                .join();

        // then
        assertThat(incidentOf(job).getErrorType()).isEqualTo(IncidentErrorType.UNHANDLED_ERROR_EVENT);
        assertThat(activate(Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void offersAJobAgainWhenItsIncidentIsResolved() {
        // given
        Models.start(client, id);
        ActivatedJob job = activate(Duration.ofSeconds(5)).getFirst();
        client.newFailCommand(job).retries(0).errorMessage("broken").send().join();
        Incident incident = incidentOf(job);
        assertThat(incident.getErrorMessage()).isEqualTo("broken");
        assertThat(activate(Duration.ofMillis(1))).isEmpty();

        // when
        client.newUpdateRetriesCommand(job).retries(1).send().join();
        client.newResolveIncidentCommand(incident.getIncidentKey()).send().join();

        // then
        assertThat(activate(Duration.ofSeconds(5)).getFirst().getKey()).isEqualTo(job.getKey());
    }

    private Incident incidentOf(ActivatedJob job) {
        return client.newIncidentSearchRequest()
                .filter(filter -> filter.jobKey(job.getKey()))
                .send()
                .join()
                .singleItem();
    }

    @Test
    void servesAWorkerThatWaitedThroughAPurge() throws Exception {
        // given
        BlockingQueue<Long> instances = new LinkedBlockingQueue<>();
        try (JobWorker worker = client.newWorker()
                .jobType(id)
                .handler((jobs, job) -> {
                    jobs.newCompleteCommand(job).send().join();
                    instances.add(job.getProcessInstanceKey());
                })
                .pollInterval(Duration.ofMillis(1))
                .requestTimeout(Duration.ofMinutes(10))
                .open()) {
            long before = Models.start(client, id);
            assertThat(instances.poll(10, TimeUnit.SECONDS)).isEqualTo(before);

            // when
            RunningEngine.shared().purge();
            Models.deploy(client, Models.oneJob(id));
            long after = Models.start(client, id);

            // then
            assertThat(instances.poll(10, TimeUnit.SECONDS)).isEqualTo(after).isGreaterThan(before);
        }
    }

    private List<ActivatedJob> activate(Duration wait) {
        return client.newActivateJobsCommand()
                .jobType(id)
                .maxJobsToActivate(10)
                .workerName("a worker")
                .timeout(Duration.ofMinutes(1))
                .requestTimeout(wait)
                .send()
                .join()
                .getJobs();
    }
}
