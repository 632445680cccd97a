package si.glas.conformance;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.CamundaAssert.assertThatDecision;
import static io.camunda.process.test.api.assertions.DecisionSelectors.byId;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("hold-ballot")
class HoldBallotProcessTest {

    private static final String BALLOT = "ballot-7";

    private CamundaClient client;
    private CamundaProcessTestContext context;

    @Test
    void decidesWhenTheClosingTimeIsReachedWithAQuorum() {
        // given
        ProcessInstanceEvent ballot = openBallot("statute");

        // when
        context.increaseTime(Duration.ofDays(3));
        count(true);

        // then
        assertThat(ballot)
                .isCompleted()
                .hasCompletedElementsInOrder(
                        "Task_ChooseRules",
                        "Task_OpenBallot",
                        "Event_ClosingReached",
                        "Task_CountBallots",
                        "End_BallotDecided")
                .hasVariable("adopted", true);
        assertThatDecision(byId("ballot-rules"))
                .isEvaluated()
                .hasMatchedRules(2)
                .hasOutput(Map.of("ruleSet", "two-thirds", "quorumShare", 0.67));
    }

    @Test
    void staysOpenUntilTheMovedDeadline() {
        // given
        ProcessInstanceEvent ballot = openBallot("opinion");
        Instant later = context.getCurrentTime().plus(Duration.ofDays(10));

        // when
        client.newPublishMessageCommand()
                .messageName("timetable.deadlineMoved")
                .correlationKey(BALLOT)
                .variables(Map.of("newClosesAt", later.toString()))
                .send()
                .join();
        assertThat(ballot).hasCompletedElement("Event_DeadlineMoved", 1).hasVariable("closesAt", later.toString());
        context.increaseTime(Duration.ofDays(4));

        // then
        assertThat(ballot).isWaitingForMessage("ballots.closed", BALLOT);
        context.increaseTime(Duration.ofDays(7));
        count(true);
        assertThat(ballot).isCompleted();
    }

    @Test
    void isCountedAtOnceWhenItIsClosedEarly() {
        // given
        ProcessInstanceEvent ballot = openBallot("opinion");

        // when
        client.newCorrelateMessageCommand()
                .messageName("ballots.closed")
                .correlationKey(BALLOT)
                .send()
                .join();
        count(true);

        // then
        assertThat(ballot).isCompleted().hasCompletedElements("Event_BallotClosedEarly");
    }

    @Test
    void raisesAnErrorThatNobodyCatchesWhenTheQuorumIsMissed() {
        // given
        ProcessInstanceEvent ballot = openBallot("opinion");

        // when
        context.increaseTime(Duration.ofDays(3));
        count(false);

        // then
        assertThat(ballot).isActive().hasActiveIncidents();
    }

    @Test
    void endsUncountedWhenTheBusinessIsSuspended() {
        // given
        ProcessInstanceEvent ballot = openBallot("opinion");

        // when
        client.newBroadcastSignalCommand()
                .signalName("network.businessSuspended")
                .send()
                .join();

        // then
        assertThat(ballot)
                .isCompleted()
                .hasCompletedElements("End_BallotSuspended")
                .hasNotActivatedElements("Task_CountBallots");
    }

    private ProcessInstanceEvent openBallot(String kind) {
        ProcessInstanceEvent ballot = client.newCreateInstanceCommand()
                .bpmnProcessId("hold-ballot")
                .latestVersion()
                .variables(Map.of("positionId", "position-1", "kind", kind, "secondCall", false))
                .send()
                .join();
        Instant closesAt = context.getCurrentTime().plus(Duration.ofDays(2));
        context.completeJob("ballots.openBallot", Map.of("ballotId", BALLOT, "closesAt", closesAt.toString()));
        assertThat(ballot).isWaitingForMessage("ballots.closed", BALLOT);
        return ballot;
    }

    private void count(boolean quorumReached) {
        context.completeJob("ballots.countBallots", Map.of("quorumReached", quorumReached, "adopted", quorumReached));
    }
}
