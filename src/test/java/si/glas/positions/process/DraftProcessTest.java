package si.glas.positions.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;
import si.glas.processtest.PlayedRooms;
import si.glas.processtest.PlayedTimetable;

@GlasProcessTest("draft")
class DraftProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedRooms rooms;
    private PlayedTimetable timetable;

    @BeforeEach
    void play() {
        rooms = new PlayedRooms(context, client);
        timetable = new PlayedTimetable(context, rooms);
        rooms.answer("positions.openDraft", Map.of("deadlineId", "deadline-1"));
    }

    @Test
    void endsWhenTheCoordinatorFindsTheTextReady() {
        // given
        ProcessInstanceEvent draft = start();

        // when
        rooms.inbox().complete("UserTask_WriteText");
        check(true);

        // then
        assertThat(draft).isCompleted().hasCompletedElements("SubProcess_Writing", "End_DraftFinished");
        assertThat(byProcessId("deadline")).isTerminated();
        assertThat(rooms.asked("positions.openDraft", "positionId", "reading")).containsExactly("position-1 1");
        assertThat(rooms.inbox().asked("UserTask_WriteText")).containsExactly(List.of("editors/position-1"));
        assertThat(rooms.inbox().asked("UserTask_CheckText")).containsExactly(List.of("coordinator"));
        assertThat(rooms.inbox().told())
                .containsExactly(
                        "creating UserTask_WriteText",
                        "completing UserTask_WriteText",
                        "creating UserTask_CheckText",
                        "completing UserTask_CheckText");
    }

    @Test
    void returnsToTheEditorsWhenTheTextIsNotReady() {
        // given
        ProcessInstanceEvent draft = start();

        // when
        rooms.inbox().complete("UserTask_WriteText");
        check(false);

        // then
        assertThat(draft)
                .hasActiveElements("UserTask_WriteText", "CallActivity_WatchDeadline")
                .hasCompletedElement("UserTask_WriteText", 1);
        assertThat(rooms.asked("positions.openDraft", "positionId")).hasSize(1);
        // The element is active before its inbox has heard of it.
        await().untilAsserted(() ->
                assertThat(rooms.inbox().asked("UserTask_WriteText")).hasSize(2));
    }

    @Test
    void letsTheEditorsGoOnWhenTheDeadlineHasPassed() {
        // given
        ProcessInstanceEvent draft = start();

        // when
        timetable.reach("deadline-1");

        // then
        assertThat(draft)
                .hasCompletedElements("CallActivity_WatchDeadline")
                .hasActiveElements("UserTask_WriteText", "Event_DeadlineMoved");
        assertThat(rooms.asked("timetable.giveNotice", "deadlineId")).containsExactly("deadline-1");
        rooms.inbox().complete("UserTask_WriteText");
        check(true);
        assertThat(draft).isCompleted();
    }

    @Test
    void watchesAgainWhenTheDeadlineIsMovedAfterItHasPassed() {
        // given
        ProcessInstanceEvent draft = start();
        timetable.reach("deadline-1");
        assertThat(draft).isWaitingForMessage("timetable.deadlineMoved", "deadline-1");

        // when
        timetable.move("deadline-1", Duration.ofDays(14));
        assertThat(draft).hasCompletedElements("Event_DeadlineMoved").hasActiveElements("CallActivity_WatchDeadline");
        timetable.reach("deadline-1");

        // then
        assertThat(draft)
                .hasCompletedElement("CallActivity_WatchDeadline", 2)
                .hasActiveElements("UserTask_WriteText", "Event_DeadlineMoved");
        assertThat(rooms.asked("timetable.giveNotice", "deadlineId")).hasSize(2);
    }

    private ProcessInstanceEvent start() {
        ProcessInstanceEvent draft = client.newCreateInstanceCommand()
                .bpmnProcessId("draft")
                .latestVersion()
                .variables(Map.of("positionId", "position-1", "reading", 1))
                .send()
                .join();
        assertThat(draft).hasActiveElements("UserTask_WriteText", "CallActivity_WatchDeadline");
        return draft;
    }

    private void check(boolean ready) {
        rooms.inbox().complete("UserTask_CheckText", Map.of("readyForReview", ready));
    }
}
