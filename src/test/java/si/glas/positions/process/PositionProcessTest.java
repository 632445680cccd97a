package si.glas.positions.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.positions.process.PlayedPosition.POSITION;

import io.camunda.client.CamundaClient;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("position")
class PositionProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedPosition position;

    @BeforeEach
    void play() {
        position = PlayedPosition.in(context, client);
    }

    @Test
    void isDecidedByTheMembersSubmittedAndKeptAsLongAsItIsValid() {
        // given
        position.start("position", false);

        // when
        position.draft();
        position.review(1);
        position.vote("adopted");
        position.submit("ministry");
        position.timetable().reach("validity-1");
        position.lookAgain(true, "validity-2");
        position.timetable().reach("validity-2");
        position.lookAgain(false, "validity-2");

        // then
        assertThat(POSITION)
                .isCompleted()
                .hasCompletedElementsInOrder(
                        "Task_DecideMandate",
                        "Task_RecordMandate",
                        "CallActivity_DraftText",
                        "CallActivity_ReviewText",
                        "Task_FreezeText",
                        "CallActivity_HoldBallot",
                        "Task_AdoptPosition",
                        "CallActivity_AwaitReviewDate",
                        "UserTask_RenewPosition",
                        "CallActivity_AwaitReviewDate",
                        "UserTask_RenewPosition",
                        "End_PositionRetired");
        assertThat(asked("positions.recordMandate", "positionId", "decidedBy", "article"))
                .containsExactly("position-1 members 12");
        assertThat(asked("positions.freezeText", "positionId")).containsExactly("position-1");
        assertThat(asked("ballots.openBallot", "versionId", "ruleSetId")).containsExactly("version-3 members-ordinary");
        assertThat(asked("positions.adoptPosition", "positionId", "versionId")).containsExactly("position-1 version-3");
        assertThat(position.rooms().inbox().asked("UserTask_RenewPosition"))
                .containsExactly(List.of("coordinator", "board"), List.of("coordinator", "board"));
    }

    @Test
    void isSubmittedToEachDecisionMakerAtTheSameTime() {
        // given
        position.submitTo(List.of("ministry", "parliament"));
        position.start("statement", false);

        // when
        position.draft();
        position.review(1);
        position.vote("adopted");

        // then
        assertThat(POSITION).hasActiveElements("CallActivity_SubmitPosition");
        position.submit("ministry");
        position.submit("parliament");
        assertThat(POSITION).hasActiveElements("CallActivity_AwaitReviewDate");
        assertThat(asked("submissions.prepareSubmission", "positionId", "versionId", "addresseeId"))
                .containsExactlyInAnyOrder("position-1 version-3 ministry", "position-1 version-3 parliament");
        assertThat(asked("ballots.openBallot", "ruleSetId", "decidedBy")).containsExactly("board board");
    }

    @Test
    void awaitsItsReviewDateAtOnceWhenItIsAddressedToNobody() {
        // given
        position.submitTo(List.of());
        position.start("position", false);

        // when
        position.draft();
        position.review(1);
        position.vote("adopted");

        // then
        assertThat(POSITION)
                .hasCompletedElements("CallActivity_SubmitPosition")
                .hasActiveElements("CallActivity_AwaitReviewDate");
    }

    @Test
    void isApprovedByTheOfficeUnderAMandate() {
        // given
        position.start("comment", true);

        // when
        position.draft();
        position.rooms().inbox().complete("UserTask_ApproveText", Map.of("outcome", "adopted"));

        // then
        assertThat(POSITION)
                .hasCompletedElements("Task_FreezeDraft", "Task_AdoptPosition")
                .hasActiveElements("CallActivity_SubmitPosition")
                .hasNotActivatedElements("CallActivity_ReviewText", "CallActivity_HoldBallot");
        assertThat(asked("positions.recordMandate", "decidedBy", "article")).containsExactly("secretariat 24");
        assertThat(asked("positions.freezeText", "positionId")).containsExactly("position-1");
        assertThat(position.rooms().inbox().asked("UserTask_ApproveText"))
                .containsExactly(List.of("coordinator", "board"));
    }

    @Test
    void hasASecondReadingWhenItIsRefusedInTheFirst() {
        // given
        position.start("position", false);
        position.draft();
        position.review(1);

        // when
        position.vote("refused");
        position.draft();
        position.review(2);
        position.vote("adopted");

        // then
        assertThat(POSITION).hasActiveElements("CallActivity_SubmitPosition").hasVariable("reading", 2);
        assertThat(asked("positions.openDraft", "positionId", "reading"))
                .containsExactly("position-1 1", "position-1 2");
        assertThat(asked("review.openReview", "positionId", "reading")).containsExactly("position-1 1", "position-1 2");
        assertThat(asked("ballots.openBallot", "ruleSetId", "call"))
                .containsExactly("members-ordinary 1", "members-ordinary 1");
    }

    @Test
    void isRefusedWhenTheSecondReadingMissesTheQuorumToo() {
        // given
        position.start("position", false);
        position.draft();
        position.review(1);

        // when
        position.vote("quorumMissed");
        position.draft();
        position.review(2);
        position.vote("quorumMissed");

        // then
        assertThat(POSITION).isCompleted().hasCompletedElements("Task_RecordRefusal", "End_PositionRefused");
        assertThat(asked("positions.openSecondReading", "positionId")).containsExactly("position-1");
        assertThat(asked("positions.recordRefusal", "positionId")).containsExactly("position-1");
        assertThat(asked("positions.adoptPosition", "positionId")).isEmpty();
    }

    @Test
    void isStartedOnceOnly() {
        // when
        position.start("position", false);
        position.start("position", false);

        // then
        assertThat(POSITION).hasActiveElements("CallActivity_DraftText");
        assertThat(client.newProcessInstanceSearchRequest()
                        .filter(instance -> instance.processDefinitionId("position"))
                        .send()
                        .join()
                        .items())
                .hasSize(1);
    }

    @Test
    void isClosedWhenItIsWithdrawn() {
        // given
        position.start("position", false);
        assertThat(POSITION).hasActiveElements("CallActivity_DraftText");

        // when
        position.rooms().publish("positions.positionWithdrawn", "position-1");

        // then
        assertThat(POSITION)
                .isCompleted()
                .hasTerminatedElements("CallActivity_DraftText")
                .hasCompletedElements("SubProcess_Withdrawal", "End_PositionWithdrawn");
        assertThat(byProcessId("draft")).isTerminated();
        assertThat(asked("positions.closeWithdrawn", "positionId")).containsExactly("position-1");
    }

    private List<String> asked(String type, String... variables) {
        return position.rooms().asked(type, variables);
    }
}
