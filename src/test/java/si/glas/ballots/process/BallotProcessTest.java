package si.glas.ballots.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;
import si.glas.processtest.PlayedRooms;
import si.glas.processtest.PlayedTimetable;

@GlasProcessTest("ballot")
class BallotProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedRooms rooms;
    private PlayedTimetable timetable;

    @BeforeEach
    void play() {
        rooms = new PlayedRooms(context, client);
        timetable = new PlayedTimetable(context, rooms);
        rooms.work("ballots.announceResult");
        rooms.answer(
                "ballots.openBallot",
                job -> Map.of(
                        "ballotId", "ballot-" + job.getVariable("call"),
                        "deadlineId", "closing-" + job.getVariable("call")));
    }

    @Test
    void isDecidedByTheVotesWhenItCloses() {
        // given
        count("adopted", false);
        ProcessInstanceEvent ballot = start("ordinary");

        // when
        timetable.reach("closing-1");

        // then
        assertThat(ballot)
                .isCompleted()
                .hasCompletedElementsInOrder(
                        "Task_ChooseRules",
                        "Task_OpenBallot",
                        "CallActivity_AwaitClosing",
                        "Task_CountVotes",
                        "Task_AnnounceResult",
                        "End_BallotDecided")
                .hasVariable("outcome", "adopted");
        assertThat(rooms.asked("ballots.openBallot", "positionId", "versionId", "ruleSetId", "decidedBy", "call"))
                .containsExactly("position-1 version-3 members-ordinary members 1");
        assertThat(rooms.asked("ballots.countVotes", "ballotId")).containsExactly("ballot-1");
        assertThat(rooms.asked("ballots.announceResult", "ballotId")).containsExactly("ballot-1");
        assertThat(rooms.inbox().told()).isEmpty();
    }

    @Test
    void announcesARefusalToo() {
        // given
        count("refused", false);
        ProcessInstanceEvent ballot = start("fundamental");

        // when
        timetable.reach("closing-1");

        // then
        assertThat(ballot).isCompleted().hasVariable("outcome", "refused");
        assertThat(rooms.asked("ballots.openBallot", "ruleSetId")).containsExactly("members-fundamental");
        assertThat(rooms.asked("ballots.announceResult", "ballotId")).containsExactly("ballot-1");
    }

    @Test
    void isCountedAtOnceWhenItIsClosedEarly() {
        // given
        count("adopted", false);
        ProcessInstanceEvent ballot = start("ordinary");

        // when
        rooms.publish("ballots.ballotClosed", "ballot-1");

        // then
        assertThat(ballot)
                .isCompleted()
                .hasTerminatedElements("CallActivity_AwaitClosing")
                .hasCompletedElements("Event_BallotClosedEarly");
        assertThat(byProcessId("deadline")).isTerminated();
        assertThat(rooms.asked("ballots.countVotes", "ballotId")).containsExactly("ballot-1");
    }

    @Test
    void isCalledASecondTimeByRulesOfItsOwn() {
        // given
        count("quorumMissed", true);
        ProcessInstanceEvent ballot = start("ordinary");

        // when
        Instant secondCallAt = context.getCurrentTime().plus(Duration.ofDays(8));
        rooms.answer(
                "ballots.announceSecondCall",
                Map.of("opensAt", secondCallAt.toString(), "ruleSetId", "members-second-call"));
        timetable.reach("closing-1");
        assertThat(ballot).hasActiveElements("Event_SecondCallDue");
        assertThat(rooms.asked("ballots.openBallot", "call")).containsExactly("1");
        context.increaseTime(Duration.between(context.getCurrentTime(), secondCallAt));
        assertThat(ballot).isWaitingForMessage("ballots.ballotClosed", "ballot-2");
        count("quorumMissed", false);
        timetable.reach("closing-2");

        // then
        assertThat(ballot).isCompleted().hasVariable("outcome", "quorumMissed");
        assertThat(rooms.asked("ballots.openBallot", "ruleSetId", "call"))
                .containsExactly("members-ordinary 1", "members-second-call 2");
        assertThat(rooms.asked("ballots.countVotes", "ballotId")).containsExactly("ballot-1", "ballot-2");
        assertThat(rooms.asked("ballots.announceSecondCall", "ballotId")).containsExactly("ballot-1");
        assertThat(rooms.asked("ballots.announceResult", "ballotId")).containsExactly("ballot-2");
    }

    @Test
    void staysOpenUntilTheMovedDeadline() {
        // given
        count("adopted", false);
        ProcessInstanceEvent ballot = start("ordinary");

        // when
        timetable.move("closing-1", Duration.ofDays(2));
        assertThat(byProcessId("deadline")).hasCompletedElement("Task_PlanNotice", 2);
        context.increaseTime(Duration.ofDays(8));

        // then
        assertThat(ballot).isWaitingForMessage("ballots.ballotClosed", "ballot-1");
        assertThat(rooms.asked("ballots.countVotes", "ballotId")).isEmpty();
        timetable.reach("closing-1");
        assertThat(ballot).isCompleted();
    }

    private ProcessInstanceEvent start(String matter) {
        ProcessInstanceEvent ballot = client.newCreateInstanceCommand()
                .bpmnProcessId("ballot")
                .latestVersion()
                .variables(Map.of(
                        "positionId", "position-1",
                        "versionId", "version-3",
                        "decidedBy", "members",
                        "matter", matter,
                        "call", 1))
                .send()
                .join();
        assertThat(ballot).isWaitingForMessage("ballots.ballotClosed", "ballot-1");
        assertThat(byProcessId("deadline")).hasActiveElements("Gateway_TimeAwaited");
        return ballot;
    }

    private void count(String outcome, boolean secondCall) {
        rooms.answer("ballots.countVotes", Map.of("outcome", outcome, "secondCall", secondCall));
    }
}
