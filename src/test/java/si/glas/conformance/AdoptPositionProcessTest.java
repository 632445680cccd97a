package si.glas.conformance;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("adopt-position")
class AdoptPositionProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;

    @BeforeEach
    void work() {
        TaskListeners.mock(context);
        List.of(
                        "chronicle.recordFreezing",
                        "chronicle.recordFreeze",
                        "chronicle.recordDraft",
                        "submissions.requestReceipt")
                .forEach(type -> context.mockJobWorker(type).thenComplete());
        context.mockJobWorker("positions.freezeVersion").thenComplete(Map.of("versionId", "v-1"));
        context.mockJobWorker("submissions.registerDocket")
                .withHandler((worker, job) -> worker.newCompleteCommand(job)
                        .variables(Map.of("docketId", "docket-" + job.getVariable("addressee")))
                        .send()
                        .join());
    }

    @Test
    void submitsTheAdoptedPositionToEachAddresseeAndReviewsItAfterAYear() {
        // given
        JobWorkerMock sent = context.mockJobWorker("submissions.sendDocket").thenComplete();
        ProcessInstanceEvent adoption = propose();
        draft();

        // when
        vote(true, true);
        receive("docket-ministry");
        receive("docket-parliament");
        assertThat(adoption).hasActiveElements("Event_YearPassed");
        context.increaseTime(Duration.ofDays(365));

        // then
        assertThat(adoption)
                .isCompleted()
                .hasCompletedElements("CallActivity_DraftPosition", "CallActivity_HoldBallot")
                .hasCompletedElements("CallActivity_SubmitPosition", "End_PositionReviewed")
                .hasVariable("versionId", "v-1");
        assertThat(sent.getActivatedJobs())
                .extracting(job -> job.getVariable("docketId"))
                .containsExactly("docket-ministry", "docket-parliament");
    }

    @Test
    void isDroppedWhenTheDraftLapses() {
        // given
        ProcessInstanceEvent adoption = propose();
        assertThat(adoption).hasActiveElements("CallActivity_DraftPosition");

        // when
        context.increaseTime(Duration.ofDays(30));

        // then
        assertThat(adoption)
                .isCompleted()
                .hasTerminatedElements("CallActivity_DraftPosition")
                .hasCompletedElements("Event_DraftLapsed", "End_PositionDropped");
    }

    @Test
    void isRejectedByTheSecondCall() {
        // given
        ProcessInstanceEvent adoption = propose();
        draft();

        // when
        vote(false, false);
        vote(true, false);

        // then
        assertThat(adoption)
                .isCompleted()
                .hasCompletedElements("Event_SecondCallOrdered", "Event_SecondCallBegun", "Task_NoteSecondCall")
                .hasCompletedElements("End_PositionRejected")
                .hasVariable("secondCall", true);
    }

    @Test
    void isAbandonedWhenTheSecondCallMissesItsQuorumToo() {
        // given
        ProcessInstanceEvent adoption = propose();
        draft();

        // when
        vote(false, false);
        vote(false, false);

        // then
        assertThat(adoption).isCompleted().hasCompletedElements("End_BallotAbandoned");
    }

    @Test
    void reportsAFailedSubmissionAndGoesOnWithTheNextAddressee() {
        // given
        JobWorkerMock reported =
                context.mockJobWorker("submissions.reportFailure").thenComplete();
        JobWorkerMock withdrawn =
                context.mockJobWorker("submissions.withdrawDocket").thenComplete();
        context.mockJobWorker("submissions.sendDocket").thenThrowBpmnError("submissions.deliveryRefused");
        ProcessInstanceEvent adoption = propose();
        draft();

        // when
        vote(true, true);

        // then
        assertThat(adoption).hasCompletedElement("End_FailureReported", 2).hasActiveElements("Event_YearPassed");
        assertThat(List.of(reported, withdrawn)).allMatch(mock -> mock.getInvocations() == 2);
    }

    @Test
    void retractsThePositionWhenTheMandateIsRevoked() {
        // given
        JobWorkerMock retracted =
                context.mockJobWorker("positions.retractPosition").thenComplete();
        ProcessInstanceEvent adoption = propose();
        draft();

        // when
        context.throwBpmnErrorFromJob("ballots.openBallot", "positions.mandateRevoked");

        // then
        assertThat(adoption)
                .isCompleted()
                .hasTerminatedElements("CallActivity_HoldBallot")
                .hasCompletedElements("End_PositionRetracted");
        assertThat(retracted.getInvocations()).isOne();
    }

    private ProcessInstanceEvent propose() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("adopt-position")
                .latestVersion()
                .variables(Map.of(
                        "positionId",
                        "position-1",
                        "kind",
                        "opinion",
                        "secondCall",
                        false,
                        "draftDueAt",
                        "2027-01-31T12:00:00Z",
                        "addressees",
                        List.of("ministry", "parliament"),
                        "hoursLeft",
                        100))
                .send()
                .join();
    }

    private void draft() {
        context.completeUserTask("UserTask_DraftPosition", Map.of("draftReady", true));
    }

    private void vote(boolean quorumReached, boolean adopted) {
        context.completeJob(
                "ballots.openBallot",
                Map.of(
                        "ballotId",
                        "ballot-1",
                        "closesAt",
                        context.getCurrentTime().plus(Duration.ofDays(2)).toString()));
        publish("ballots.closed", "ballot-1");
        context.completeJob("ballots.countBallots", Map.of("quorumReached", quorumReached, "adopted", adopted));
    }

    private void receive(String docket) {
        publish("submissions.receiptArrived", docket);
    }

    private void publish(String message, String correlationKey) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(correlationKey)
                .send()
                .join();
    }
}
