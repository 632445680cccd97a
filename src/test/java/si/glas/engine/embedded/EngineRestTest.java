package si.glas.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.database.TestDatabase;
import si.glas.engine.EngineRest;
import si.glas.kernel.ProgramClock;

class EngineRestTest {

    private static final Instant START = Instant.parse("2026-07-27T08:00:00Z");

    private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("waits-and-works")
            .startEvent()
            .intermediateCatchEvent("Event_TimeReached", event -> event.timerWithDateExpression("dueAt"))
            .serviceTask("Task_1", task -> task.zeebeJobType("ballots.countVotes"))
            .endEvent()
            .done();

    private static final BpmnModelInstance DAILY = Bpmn.createExecutableProcess("begins-daily")
            .startEvent("Start_DayBegun")
            .timerWithCycle("R/P1D")
            .endEvent()
            .done();

    private final ProgramClock clock = new ProgramClock();
    private RunningEngine engine;

    @BeforeEach
    void start() {
        clock.setBackTo(START);
        engine = new RunningEngine(TestDatabase.create(), clock);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void comesToRestAfterItsStart() {
        assertThat(rest().nextTimer()).isNull();
    }

    @Test
    void saysWhenItWillActByItself() {
        // when
        instanceDueAt(START.plus(Duration.ofDays(3)));

        // then
        assertThat(rest().nextTimer()).isEqualTo(START.plus(Duration.ofDays(3)));
    }

    @Test
    void isNotAtRestBeforeItHasActedOnATimerThatIsDue() {
        // given
        instanceDueAt(START.plus(Duration.ofDays(3)));
        EngineRest.Moment before = rest();

        // when
        clock.advanceTo(START.plus(Duration.ofDays(4)));

        // then
        awaitJob();
        assertThat(engine.rest().now()).isEmpty();
        assertThat(before.position()).isPositive();
    }

    @Test
    void restsWhenTheJobIsDone() {
        // given
        instanceDueAt(START);
        ActivatedJob job = awaitJob();
        assertThat(engine.rest().now()).isEmpty();

        // when
        client().newCompleteCommand(job).send().join();

        // then
        assertThat(rest().nextTimer()).isNull();
    }

    @Test
    void doesNotWaitForAJobThatHasFailedForGood() {
        // given
        instanceDueAt(START);
        ActivatedJob job = awaitJob();

        // when
        client().newFailCommand(job).retries(0).send().join();

        // then
        assertThat(rest().nextTimer()).isNull();
    }

    @Test
    void doesNotCallTheStartOfAProcessTheNextTimer() {
        // when
        deploy(DAILY, "begins-daily");

        // then
        EngineRest.Moment first = rest();
        assertThat(first.nextTimer()).isNull();

        // when
        clock.advanceTo(START.plus(Duration.ofDays(2)));

        // then
        await().until(() -> rest().position() > first.position());
    }

    private void instanceDueAt(Instant dueAt) {
        deploy(MODEL, "waits-and-works");
        client().newCreateInstanceCommand()
                .bpmnProcessId("waits-and-works")
                .latestVersion()
                .variables(Map.of("dueAt", dueAt.toString()))
                .send()
                .join();
    }

    private void deploy(BpmnModelInstance model, String id) {
        client().newDeployResourceCommand()
                .addProcessModel(model, id + ".bpmn")
                .send()
                .join();
    }

    private ActivatedJob awaitJob() {
        return await().until(this::activate, jobs -> !jobs.isEmpty()).getFirst();
    }

    private List<ActivatedJob> activate() {
        return client().newActivateJobsCommand()
                .jobType("ballots.countVotes")
                .maxJobsToActivate(1)
                .timeout(Duration.ofHours(1))
                .requestTimeout(Duration.ofMillis(200))
                .send()
                .join()
                .getJobs();
    }

    private EngineRest.Moment rest() {
        return await().until(engine.rest()::now, Optional::isPresent).orElseThrow();
    }

    private CamundaClient client() {
        return engine.client();
    }
}
