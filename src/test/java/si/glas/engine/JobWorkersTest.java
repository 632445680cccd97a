package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import si.glas.kernel.BusinessRefusal;

class JobWorkersTest {

    record Ballot(String ballotId, Instant closesAt) {}

    record Opened(int voters, Instant openedAt) {}

    private final FakeEngine engine = new FakeEngine();
    private final JobThreads threads = new JobThreads();
    private final CamundaClient client = new EngineConfiguration().camundaClient(engine, threads);
    private final MeterRegistry meters = new SimpleMeterRegistry();

    JobWorkersTest() throws Exception {}

    @AfterEach
    void close() {
        client.close();
        threads.shutdownNow();
        engine.close();
    }

    @Test
    void handsTheVariablesToTheHandlerAndItsResultToTheEngine() {
        // given
        engine.handingOut(job(3, "{\"ballotId\": \"b-1\", \"closesAt\": \"2026-11-30T23:00:00Z\", \"other\": 1}"));

        // when
        work((ballot, job) -> {
            assertThat(job.headers()).containsEntry("region", "east");
            return new Opened(ballot.ballotId().length(), ballot.closesAt());
        });

        // then
        FakeEngine.Told completion = tell("/v2/jobs/7/completion");
        assertThat(completion.json().at("/variables/voters").intValue()).isEqualTo(3);
        assertThat(completion.json().at("/variables/openedAt").textValue()).isEqualTo("2026-11-30T23:00:00Z");
        assertThat(engine.told("/v2/jobs/activation").getFirst().json().at("/fetchVariable"))
                .hasToString("[\"ballotId\",\"closesAt\"]");
        awaitCount("completed");
    }

    @Test
    void failsTheJobWithOneRetryLessAndNoWordOfWhatTheExceptionQuotes() {
        // given
        engine.handingOut(job(3, "{}"));

        // when
        work((ballot, job) -> {
            throw new IllegalArgumentException("ana.novak@example.org bounced");
        });

        // then
        FakeEngine.Told failure = tell("/v2/jobs/7/failure");
        assertThat(failure.json().get("retries").intValue()).isEqualTo(2);
        assertThat(failure.json().get("retryBackOff").longValue()).isBetween(22_000L, 38_000L);
        assertThat(failure.json().get("errorMessage").textValue())
                .startsWith("IllegalArgumentException at si.glas.engine.JobWorkersTest")
                .doesNotContain("novak");
        awaitCount("failed");
    }

    @Test
    void followsTheBackoffThatTheModelNames() {
        // given
        engine.handingOut(job(2, "{}").replace("\"region\": \"east\"", "\"retryBackoff\": \"PT2S\""));

        // when
        work((ballot, job) -> {
            throw new IllegalStateException();
        });

        // then
        assertThat(tell("/v2/jobs/7/failure").json().get("retryBackOff").longValue())
                .isBetween(1_500L, 2_500L);
    }

    @Test
    void raisesTheBpmnErrorOfABusinessRefusal() {
        // given
        engine.handingOut(job(3, "{}"));

        // when
        work((ballot, job) -> {
            throw new DeadlineMissed();
        });

        // then
        FakeEngine.Told error = tell("/v2/jobs/7/error");
        assertThat(error.json().get("errorCode").textValue()).isEqualTo("submissions.deadlineMissed");
        assertThat(error.body()).doesNotContain("Ana");
        awaitCount("refused");
    }

    @Test
    void carriesAListenersDenialToTheEngine() {
        // given
        engine.handingOut(job(3, "{}"));

        // when
        work((ballot, job) -> {
            return TaskListenerResult.deny("the period is over");
        });

        // then
        FakeEngine.Told completion = tell("/v2/jobs/7/completion");
        assertThat(completion.json().at("/result/denied").booleanValue()).isTrue();
        assertThat(completion.json().at("/result/deniedReason").textValue()).isEqualTo("the period is over");
    }

    @Test
    void tellsTheEngineAgainWhenItIsBusyButNotWhenTheJobIsGone() {
        // given
        engine.refusing("/v2/jobs/7/completion", 503, "busy");
        engine.refusing("/v2/jobs/7/completion", 404, "gone");
        engine.handingOut(job(3, "{}"));

        // when
        work((ballot, job) -> {
            return new NoVariables();
        });

        // then
        awaitCount("unanswered");
        assertThat(engine.told("/v2/jobs/7/completion")).hasSize(2);
    }

    @Test
    void waitsForRunningJobsWhenItStops() throws InterruptedException {
        // given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        engine.handingOut(job(3, "{}"));
        JobWorkers workers = work((ballot, job) -> {
            begun.countDown();
            mayEnd.await();
            return new NoVariables();
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        // when
        Thread stop = Thread.ofVirtual().start(workers::close);

        // then
        assertThat(stop.join(Duration.ofMillis(300))).isFalse();
        mayEnd.countDown();
        assertThat(stop.join(Duration.ofSeconds(10))).isTrue();
        assertThat(engine.told("/v2/jobs/7/completion")).hasSize(1);
    }

    private static final class DeadlineMissed extends BusinessRefusal {

        private static final long serialVersionUID = 1;

        DeadlineMissed() {
            super("submissions.deadlineMissed", "Ana's docket is late");
        }
    }

    private JobWorkers work(JobHandler<Ballot, Object> handler) {
        EngineSettings.Workers settings = new EngineSettings.Workers(
                8,
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(10));
        JobWorkers workers = new JobWorkers(
                client,
                threads,
                settings,
                meters,
                List.of(new RegisteredHandler("ballots.openBallot", Ballot.class, handler)));
        workers.open();
        return workers;
    }

    private FakeEngine.Told tell(String path) {
        return await().until(() -> engine.told(path), told -> !told.isEmpty()).getFirst();
    }

    private void awaitCount(String outcome) {
        await().until(() ->
                meters.get("glas.jobs").tag("outcome", outcome).timer().count() == 1);
        assertThat(meters.get("glas.jobs.activated").counter().count()).isEqualTo(1);
    }

    private static String job(int retries, String variables) {
        return """
                {"type": "ballots.openBallot", "processDefinitionId": "ballot", "processDefinitionVersion": 1,
                 "elementId": "Task_OpenBallot", "customHeaders": {"region": "east"}, "worker": "glas",
                 "retries": %d, "deadline": %d, "variables": %s, "tenantId": "<default>", "jobKey": "7",
                 "processInstanceKey": "8", "processDefinitionKey": "9", "elementInstanceKey": "10",
                 "kind": "BPMN_ELEMENT", "listenerEventType": "UNSPECIFIED", "tags": []}
                """.formatted(retries, System.currentTimeMillis() + 60_000, variables);
    }
}
