package si.glas.engine.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("engine-check")
class EngineCheckProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;

    @Test
    void isAnsweredOncePerDay() {
        // given
        JobWorkerMock worker =
                context.mockJobWorker("engine.answerCheck").thenComplete(Map.of("answeredAt", "2027-01-31T12:00:00Z"));

        // when
        context.increaseTime(Duration.ofDays(1));

        // then
        assertThat(byProcessId("engine-check"))
                .isCompleted()
                .hasCompletedElements("Start_DayBegun", "End_EngineWorking")
                .hasVariable("answeredAt", "2027-01-31T12:00:00Z");
        assertThat(worker.getInvocations()).isOne();
    }

    @Test
    void tellsThatTheWorkerIsSilent() {
        // given
        ProcessInstanceEvent check = client.newCreateInstanceCommand()
                .bpmnProcessId("engine-check")
                .latestVersion()
                .send()
                .join();
        assertThat(check).hasActiveElements("Task_AnswerCheck");

        // when
        context.increaseTime(Duration.ofMinutes(5));

        // then
        assertThat(check)
                .isCompleted()
                .hasTerminatedElements("Task_AnswerCheck")
                .hasCompletedElements("Event_PatienceEnded", "End_WorkerSilent");
    }
}
