package si.glas.positions.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.positions.process.PlayedPosition.POSITION;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.client.api.search.response.Variable;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;
import si.glas.processtest.PlayedInbox;

/** Walks a position with all its processes to the end, by the hard way. */
@GlasProcessTest(value = "position", covering = false)
class WholePositionProcessTest {

    /** Ids, decisions, instants and counters. */
    private static final Set<String> KNOWN = Set.of("""
            positionId versionId questionId reviewId ballotId ruleSetId addresseeId addresseeIds submissionId article
            deadlineId closingDeadlineId responseDeadlineId reviewDeadlineId nextAt reached
            kind hasMandate matter mandate decidedBy readyForReview anythingToAnswer outcome secondCall stillValid
            signedOff preferredChannel hasEmail hasPortal channel deliverAgain
            reading call loopCounter
            """.strip().split("\\s+"));

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedPosition position;
    private PlayedInbox people;

    @BeforeEach
    void start() {
        position = PlayedPosition.in(context, client);
        people = position.rooms().inbox();
        position.start("position", false);
    }

    @Test
    void fromTheStartToItsRetirementWithIdsAndDecisionsOnly() {
        // when
        writeTwice();
        reviewWithComments();
        position.timetable().reach("voting-1");
        deliverByHandAfterAFailure();
        position.timetable().reach("validity-1");
        position.lookAgain(false, "validity-1");

        // then
        assertThat(POSITION).isCompleted().hasCompletedElements("End_PositionRetired");
        assertThat(states()).containsOnly(ProcessInstanceState.COMPLETED, ProcessInstanceState.TERMINATED);
        assertThat(people.told().stream().filter(told -> told.startsWith("completing")))
                .containsExactly(
                        "completing UserTask_WriteText",
                        "completing UserTask_CheckText",
                        "completing UserTask_WriteText",
                        "completing UserTask_CheckText",
                        "completing UserTask_DisposeComments",
                        "completing UserTask_ConsolidateText",
                        "completing UserTask_SignOff",
                        "completing UserTask_SettleDelivery",
                        "completing UserTask_DeliverByHand",
                        "completing UserTask_RecordUptake",
                        "completing UserTask_RenewPosition");
        assertThat(variables()).isEqualTo(KNOWN);
    }

    private void writeTwice() {
        people.complete("UserTask_WriteText");
        people.complete("UserTask_CheckText", Map.of("readyForReview", false));
        people.complete("UserTask_WriteText");
        people.complete("UserTask_CheckText", Map.of("readyForReview", true));
    }

    private void reviewWithComments() {
        position.rooms().answer("review.closeReview", Map.of("anythingToAnswer", true));
        position.rooms().answer("ballots.countVotes", Map.of("outcome", "adopted", "secondCall", false));
        position.timetable().reach("closing-1");
        people.complete("UserTask_DisposeComments");
        people.complete("UserTask_ConsolidateText");
    }

    private void deliverByHandAfterAFailure() {
        position.rooms().refuse("submissions.sendMail", "submissions.deliveryRefused");
        position.signOff();
        people.complete("UserTask_SettleDelivery", Map.of("deliverAgain", true, "preferredChannel", "post"));
        people.complete("UserTask_DeliverByHand");
        position.rooms().publish("submissions.responseReceived", "to-ministry");
        people.complete("UserTask_RecordUptake");
    }

    private List<ProcessInstanceState> states() {
        return client.newProcessInstanceSearchRequest().send().join().items().stream()
                .map(ProcessInstance::getState)
                .toList();
    }

    private Set<String> variables() {
        return client.newVariableSearchRequest().page(page -> page.limit(1000)).send().join().items().stream()
                .map(Variable::getName)
                .collect(Collectors.toSet());
    }
}
