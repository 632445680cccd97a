package si.glas.ballots.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.processtest.GlasProcessTest;
import si.glas.processtest.PlayedRooms;
import si.glas.processtest.PlayedTimetable;

@GlasProcessTest("question")
class QuestionProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedRooms rooms;
    private PlayedTimetable timetable;

    @BeforeEach
    void play() {
        rooms = new PlayedRooms(context, client);
        timetable = new PlayedTimetable(context, rooms);
        rooms.work("ballots.announceResult");
        rooms.answer("ballots.openBallot", Map.of("ballotId", "ballot-1", "deadlineId", "closing-1"));
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "chosen,       End_QuestionDecided",
        "noted,        End_MoodNoted",
        "noneChosen,   End_NothingChosen",
        "quorumMissed, End_NothingChosen",
    })
    void endsAsItWasDecided(String outcome, String end) {
        // given
        rooms.answer("ballots.countVotes", Map.of("outcome", outcome, "secondCall", false));
        ask();

        // when
        timetable.reach("closing-1");

        // then
        assertThat(byProcessId("question")).isCompleted().hasCompletedElements("CallActivity_HoldBallot", end);
        assertThat(rooms.asked("ballots.openBallot", "questionId", "ruleSetId", "decidedBy", "call"))
                .containsExactly("question-1 members-choice members 1");
    }

    @Test
    void endsWhenItIsWithdrawn() {
        // given
        ask();

        // when
        rooms.publish("ballots.questionWithdrawn", "question-1");

        // then
        assertThat(byProcessId("question")).isCompleted().hasCompletedElements("End_QuestionWithdrawn");
        assertThat(byProcessId("ballot")).isTerminated();
        assertThat(rooms.asked("ballots.announceResult", "ballotId")).isEmpty();
    }

    private void ask() {
        client.newPublishMessageCommand()
                .messageName("ballots.questionAsked")
                .correlationKey("question-1")
                .variables(Map.of("questionId", "question-1", "ruleSetId", "members-choice", "decidedBy", "members"))
                .send()
                .join();
        assertThat(byProcessId("ballot")).isWaitingForMessage("ballots.ballotClosed", "ballot-1");
        assertThat(byProcessId("deadline")).hasActiveElements("Gateway_TimeAwaited");
    }
}
