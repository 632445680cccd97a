package si.glas.conformance;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("submit-position")
class SubmitPositionProcessTest {

    private static final String DOCKET = "docket-9";

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private JobWorkerMock withdrawn;

    @BeforeEach
    void keepDockets() {
        context.mockJobWorker("submissions.registerDocket").thenComplete(Map.of("docketId", DOCKET));
        withdrawn = context.mockJobWorker("submissions.withdrawDocket").thenComplete();
    }

    @Test
    void isDoneWhenTheReceiptArrives() {
        // given
        JobWorkerMock sent = context.mockJobWorker("submissions.sendDocket").thenComplete();
        JobWorkerMock requested =
                context.mockJobWorker("submissions.requestReceipt").thenComplete();
        ProcessInstanceEvent submission = order(100);

        // when
        publish("submissions.receiptArrived", DOCKET);

        // then
        assertThat(submission)
                .isCompleted()
                .hasCompletedElementsInOrder(
                        "Task_RegisterDocket",
                        "SubProcess_DeliverDocket",
                        "Event_DeliveryAnnounced",
                        "Event_ReceiptRequested",
                        "Event_ReceiptArrived",
                        "End_PositionSubmitted")
                .hasNotActivatedElements("Event_DeadlineAlarmed", "Task_WithdrawDocket");
        assertThat(List.of(sent, requested)).allMatch(mock -> mock.getInvocations() == 1);
        assertThat(withdrawn.getInvocations()).isZero();
    }

    @Test
    void callsThePresidentWhileItIsDeliveredCloseToTheDeadline() {
        // given
        JobWorkerMock called = context.mockJobWorker("notices.callPresident").thenComplete();

        // when
        ProcessInstanceEvent submission = order(10);

        // then
        assertThat(submission)
                .hasCompletedElements("Event_DeadlineAlarmed", "Event_AlarmHeard", "End_PresidentCalled")
                .hasActiveElements("Task_SendDocket");
        assertThat(called.getInvocations()).isOne();
    }

    @Test
    void takesTheDocketBackWhenTheDeliveryIsRefused() {
        // given
        context.mockJobWorker("submissions.sendDocket").thenThrowBpmnError("submissions.deliveryRefused");

        // when
        ProcessInstanceEvent submission = order(100);

        // then
        assertThat(submission)
                .isCompleted()
                .hasTerminatedElements("SubProcess_DeliverDocket")
                .hasCompletedElements(
                        "Event_DeliveryRefused",
                        "Task_WithdrawDocket",
                        "Event_DocketTakenBack",
                        "End_SubmissionFailed");
        assertThat(withdrawn.getInvocations()).isOne();
    }

    @Test
    void takesTheDocketBackWhenTheSubmissionIsWithdrawn() {
        // given
        ProcessInstanceEvent submission = order(100);
        assertThat(submission).hasActiveElements("Task_SendDocket");

        // when
        publish("submissions.withdrawn", "position-1");

        // then
        assertThat(submission)
                .isCompleted()
                .hasTerminatedElements("Task_SendDocket")
                .hasCompletedElements("Task_WithdrawDocket", "End_SubmissionWithdrawn");
        assertThat(withdrawn.getInvocations()).isOne();
    }

    @Test
    void handsTheFileOverToAnAuditAndGoesOn() {
        // given
        JobWorkerMock handedOver =
                context.mockJobWorker("chronicle.handOverFile").thenComplete();
        ProcessInstanceEvent submission = order(100);
        assertThat(submission).hasActiveElements("Task_SendDocket");

        // when
        client.newBroadcastSignalCommand()
                .signalName("network.auditRequested")
                .send()
                .join();

        // then
        assertThat(submission).hasCompletedElements("End_FileHandedOver").hasActiveElements("Task_SendDocket");
        assertThat(handedOver.getInvocations()).isOne();
    }

    private ProcessInstanceEvent order(int hoursLeft) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("submit-position")
                .latestVersion()
                .variables(Map.of("positionId", "position-1", "addressee", "ministry", "hoursLeft", hoursLeft))
                .send()
                .join();
    }

    private void publish(String message, String correlationKey) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(correlationKey)
                .send()
                .join();
    }
}
