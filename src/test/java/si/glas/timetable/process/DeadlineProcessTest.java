package si.glas.timetable.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;
import si.glas.processtest.PlayedRooms;

@GlasProcessTest("deadline")
class DeadlineProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedRooms rooms;
    private Instant now;

    @BeforeEach
    void play() {
        rooms = new PlayedRooms(context, client);
        now = context.getCurrentTime();
    }

    @Test
    void remindsInTimeAndEndsWhenTheDeadlineIsReached() {
        // given
        Instant reminder = now.plus(Duration.ofDays(5));
        Instant due = now.plus(Duration.ofDays(7));
        planFor(reminder);
        reached(false);
        ProcessInstanceEvent deadline = await();

        // when
        planFor(due);
        context.increaseTime(Duration.ofDays(5));
        assertThat(deadline).hasCompletedElement("Task_PlanNotice", 2).hasActiveElements("Gateway_TimeAwaited");
        reached(true);
        context.increaseTime(Duration.ofDays(2));

        // then
        assertThat(deadline).isCompleted().hasCompletedElements("End_DeadlineReached");
        assertThat(notices()).containsExactly("deadline-1 " + reminder, "deadline-1 " + due);
    }

    @Test
    void waitsLongerWhenTheDeadlineIsMovedToLater() {
        // given
        planFor(now.plus(Duration.ofDays(7)));
        reached(true);
        ProcessInstanceEvent deadline = await();

        // when
        move(deadline, now.plus(Duration.ofDays(9)));
        context.increaseTime(Duration.ofDays(8));

        // then
        assertThat(deadline).isWaitingForMessage("timetable.deadlineMoved", "deadline-1");
        assertThat(notices()).isEmpty();
        context.increaseTime(Duration.ofDays(1));
        assertThat(deadline).isCompleted().hasCompletedElement("Event_DeadlineMoved", 1);
        assertThat(notices()).hasSize(1);
    }

    @Test
    void endsSoonerWhenTheDeadlineIsMovedToEarlier() {
        // given
        planFor(now.plus(Duration.ofDays(7)));
        reached(true);
        ProcessInstanceEvent deadline = await();

        // when
        Instant earlier = now.plus(Duration.ofDays(2));
        move(deadline, earlier);
        context.increaseTime(Duration.ofDays(2));

        // then
        assertThat(deadline).isCompleted();
        assertThat(notices()).containsExactly("deadline-1 " + earlier);
    }

    @Test
    void endsAtOnceWhenTheDeadlineIsMovedIntoThePast() {
        // given
        planFor(now.plus(Duration.ofDays(7)));
        reached(true);
        ProcessInstanceEvent deadline = await();

        // when
        planFor(now.minus(Duration.ofDays(1)));
        rooms.publish("timetable.deadlineMoved", "deadline-1");

        // then
        assertThat(deadline).isCompleted().hasCompletedElements("Event_DeadlineMoved", "Event_TimeReached");
    }

    @Test
    void hearsOfAMoveThatComesWhileTheNoticeIsPlanned() {
        // given
        ProcessInstanceEvent deadline = start();
        assertThat(deadline).hasActiveElements("Task_PlanNotice");

        // when
        rooms.publish("timetable.deadlineMoved", "deadline-1");
        planFor(now.plus(Duration.ofDays(7)));

        // then
        assertThat(deadline).hasCompletedElement("Task_PlanNotice", 2).hasCompletedElements("Event_DeadlineMoved");
    }

    @Test
    void hearsOfNoOtherDeadline() {
        // given
        planFor(now.plus(Duration.ofDays(7)));
        ProcessInstanceEvent deadline = await();

        // when
        rooms.publish("timetable.deadlineMoved", "deadline-2");

        // then
        assertThat(deadline)
                .isWaitingForMessage("timetable.deadlineMoved", "deadline-1")
                .hasNotActivatedElements("Event_DeadlineMoved");
    }

    private ProcessInstanceEvent await() {
        ProcessInstanceEvent deadline = start();
        assertThat(deadline).isWaitingForMessage("timetable.deadlineMoved", "deadline-1");
        return deadline;
    }

    private ProcessInstanceEvent start() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("deadline")
                .latestVersion()
                .variables(Map.of("deadlineId", "deadline-1"))
                .send()
                .join();
    }

    private void planFor(Instant nextAt) {
        rooms.answer("timetable.planNotice", Map.of("nextAt", nextAt.toString()));
    }

    private void move(ProcessInstanceEvent deadline, Instant to) {
        planFor(to);
        rooms.publish("timetable.deadlineMoved", "deadline-1");
        assertThat(deadline).hasCompletedElement("Task_PlanNotice", 2).hasActiveElements("Gateway_TimeAwaited");
    }

    private void reached(boolean reached) {
        rooms.answer("timetable.giveNotice", Map.of("reached", reached));
    }

    private List<String> notices() {
        return rooms.asked("timetable.giveNotice", "deadlineId", "nextAt");
    }
}
