package si.glas.conformance;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.assertions.ProcessInstanceSelector;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("follow-up-response")
class FollowUpResponseProcessTest {

    private static final ProcessInstanceSelector FOLLOW_UP = byProcessId("follow-up-response");

    private CamundaClient client;
    private CamundaProcessTestContext context;

    @BeforeEach
    void receiveResponse() {
        publish("submissions.responseReceived", "");
        assertThat(FOLLOW_UP).hasActiveElements("UserTask_RecordUptake");
    }

    @Test
    void closesWhenTheDemandsAreMet() {
        // when
        record("full");

        // then
        assertThat(FOLLOW_UP)
                .isCompleted()
                .hasVariable("demandsMet", true)
                .hasCompletedElements("Event_UptakeRecorded", "End_FollowUpClosed");
    }

    @Test
    void chasesTheAddresseeWhenPatienceHasPassed() {
        // given
        JobWorkerMock written = context.mockJobWorker("submissions.writeChaser").thenComplete();
        JobWorkerMock sent = context.mockJobWorker("submissions.sendChaser").thenComplete();
        record("partial");
        assertThat(FOLLOW_UP).hasActiveElements("Event_PatiencePassed");

        // when
        context.increaseTime(Duration.ofDays(15));

        // then
        assertThat(FOLLOW_UP).isCompleted().hasCompletedElements("Task_WriteChaser", "End_ChaserSent");
        assertThat(written.getInvocations()).isOne();
        assertThat(sent.getInvocations()).isOne();
    }

    @Test
    void givesUpOnAnAddresseeWhoIsUnknown() {
        // given
        context.mockJobWorker("submissions.writeChaser").thenThrowBpmnError("submissions.addresseeUnknown");
        record("partial");
        assertThat(FOLLOW_UP).hasActiveElements("Event_PatiencePassed");

        // when
        context.increaseTime(Duration.ofDays(15));

        // then
        assertThat(FOLLOW_UP)
                .isCompleted()
                .hasTerminatedElements("Task_WriteChaser")
                .hasCompletedElements("Event_AddresseeUnknown", "End_AddresseeLost");
    }

    @Test
    void isSupersededByAnotherResponse() {
        // when
        client.newBroadcastSignalCommand()
                .signalName("submissions.responseReplaced")
                .send()
                .join();

        // then
        assertThat(FOLLOW_UP)
                .isCompleted()
                .hasTerminatedElements("UserTask_RecordUptake")
                .hasCompletedElements("End_ResponseSuperseded");
    }

    @Test
    void attachesEachCorrectionWhileTheUptakeIsRecorded() {
        // given
        JobWorkerMock attached =
                context.mockJobWorker("submissions.attachCorrection").thenComplete();

        // when
        publish("submissions.correctionSent", "submission-4");
        publish("submissions.correctionSent", "submission-4");

        // then
        assertThat(FOLLOW_UP)
                .hasCompletedElement("End_CorrectionAttached", 2)
                .hasActiveElements("UserTask_RecordUptake");
        assertThat(attached.getInvocations()).isEqualTo(2);
    }

    @Test
    void remindsTheOfficeAfterAMonth() {
        // given
        JobWorkerMock reminded = context.mockJobWorker("notices.remindOffice").thenComplete();

        // when
        context.increaseTime(Duration.ofDays(30));

        // then
        assertThat(FOLLOW_UP).hasCompletedElements("End_OfficeReminded").hasActiveElements("UserTask_RecordUptake");
        assertThat(reminded.getInvocations()).isOne();
    }

    private void record(String uptake) {
        context.completeUserTask("UserTask_RecordUptake", Map.of("uptake", uptake));
    }

    private void publish(String message, String correlationKey) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(correlationKey)
                .variables(Map.of("submissionId", "submission-4"))
                .send()
                .join();
    }
}
