package si.glas.positions.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.positions.process.PlayedPosition.POSITION;

import io.camunda.client.CamundaClient;
import io.camunda.process.test.api.CamundaProcessTestContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

/** A position can be withdrawn wherever it is: what was under way ends, and people are no longer asked. */
@GlasProcessTest(value = "position", covering = false)
class PositionWithdrawalProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedPosition position;

    @BeforeEach
    void start() {
        position = PlayedPosition.in(context, client);
        position.start("position", false);
    }

    @Test
    void whileTheEditorsWrite() {
        // given
        assertThat(byProcessId("draft")).hasActiveElements("UserTask_WriteText", "CallActivity_WatchDeadline");

        // when
        withdraw();

        // then
        assertThat(byProcessId("draft")).isTerminated();
        assertThat(byProcessId("deadline")).isTerminated();
        assertThat(position.rooms().inbox().told())
                .containsExactly("creating UserTask_WriteText", "canceling UserTask_WriteText");
    }

    @Test
    void whileTheMembersReview() {
        // given
        position.draft();
        assertThat(byProcessId("review")).hasActiveElements("CallActivity_AwaitClosing");

        // when
        withdraw();

        // then
        assertThat(byProcessId("review")).isTerminated();
        assertThat(position.rooms().asked("review.closeReview", "reviewId")).isEmpty();
    }

    @Test
    void whileTheMembersVote() {
        // given
        position.draft();
        position.review(1);
        assertThat(byProcessId("ballot")).hasActiveElements("CallActivity_AwaitClosing");

        // when
        withdraw();

        // then
        assertThat(byProcessId("ballot")).isTerminated();
        assertThat(position.rooms().asked("positions.adoptPosition", "positionId"))
                .isEmpty();
    }

    @Test
    void whileTheBoardIsAskedToSignOff() {
        // given
        adopt();
        assertThat(byProcessId("submission")).hasActiveElements("UserTask_SignOff");

        // when
        withdraw();

        // then
        assertThat(byProcessId("submission")).isTerminated();
        assertThat(position.rooms().asked("submissions.sendMail", "submissionId"))
                .isEmpty();
        assertThat(position.rooms().inbox().told()).endsWith("canceling UserTask_SignOff");
    }

    @Test
    void whileTheResponseIsAwaited() {
        // given
        adopt();
        position.signOff();
        assertThat(byProcessId("submission")).hasActiveElements("CallActivity_AwaitResponse");

        // when
        withdraw();

        // then
        assertThat(byProcessId("submission")).isTerminated();
        assertThat(position.rooms().asked("submissions.recordNoAnswer", "submissionId"))
                .isEmpty();
    }

    @Test
    void whileItIsValid() {
        // given
        adopt();
        position.submit("ministry");
        assertThat(POSITION).hasActiveElements("CallActivity_AwaitReviewDate");

        // when
        withdraw();

        // then
        assertThat(POSITION).hasTerminatedElements("CallActivity_AwaitReviewDate");
        assertThat(position.rooms().inbox().asked("UserTask_RenewPosition")).isEmpty();
    }

    private void adopt() {
        position.draft();
        position.review(1);
        position.vote("adopted");
    }

    private void withdraw() {
        position.rooms().publish("positions.positionWithdrawn", "position-1");
        assertThat(POSITION).isCompleted().hasCompletedElements("SubProcess_Withdrawal", "End_PositionWithdrawn");
        assertThat(position.rooms().asked("positions.closeWithdrawn", "positionId"))
                .containsExactly("position-1");
    }
}
