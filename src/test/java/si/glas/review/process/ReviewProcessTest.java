package si.glas.review.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;

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

@GlasProcessTest("review")
class ReviewProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedRooms rooms;
    private PlayedTimetable timetable;

    @BeforeEach
    void play() {
        rooms = new PlayedRooms(context, client);
        timetable = new PlayedTimetable(context, rooms);
        rooms.answer("review.openReview", Map.of("reviewId", "review-1", "deadlineId", "closing-1"));
        rooms.answer("review.closeReview", Map.of("anythingToAnswer", true));
        rooms.answer("review.mergeAmendments", Map.of("versionId", "version-2"));
    }

    @Test
    void hasTheEditorsAnswerAndConsolidateWhenItCloses() {
        // given
        ProcessInstanceEvent review = start(1);

        // when
        timetable.reach("closing-1");
        rooms.inbox().complete("UserTask_DisposeComments");
        rooms.inbox().complete("UserTask_ConsolidateText");

        // then
        assertThat(review)
                .isCompleted()
                .hasCompletedElementsInOrder(
                        "Task_OpenReview",
                        "CallActivity_AwaitClosing",
                        "Task_CloseReview",
                        "UserTask_DisposeComments",
                        "Task_MergeAmendments",
                        "UserTask_ConsolidateText",
                        "End_ReviewFinished");
        assertThat(rooms.asked("review.openReview", "positionId", "reading")).containsExactly("position-1 1");
        assertThat(rooms.asked("review.closeReview", "reviewId")).containsExactly("review-1");
        assertThat(rooms.asked("review.mergeAmendments", "reviewId")).containsExactly("review-1");
        assertThat(rooms.inbox().asked("UserTask_DisposeComments")).containsExactly(List.of("editors/position-1"));
        assertThat(rooms.inbox().asked("UserTask_ConsolidateText")).containsExactly(List.of("editors/position-1"));
    }

    @Test
    void asksTheEditorsNothingWhenNobodyHasCommented() {
        // given
        rooms.answer("review.closeReview", Map.of("anythingToAnswer", false));
        ProcessInstanceEvent review = start(1);

        // when
        timetable.reach("closing-1");

        // then
        assertThat(review).isCompleted().hasNotActivatedElements("UserTask_DisposeComments", "Task_MergeAmendments");
        assertThat(rooms.inbox().told()).isEmpty();
    }

    @Test
    void closesBeforeTheDeadlineWhenTheCoordinatorClosesIt() {
        // given
        ProcessInstanceEvent review = start(2);

        // when
        rooms.publish("review.reviewClosed", "review-1");

        // then
        assertThat(review)
                .hasTerminatedElements("CallActivity_AwaitClosing")
                .hasCompletedElements("Event_ReviewClosedEarly", "Task_CloseReview")
                .hasActiveElements("UserTask_DisposeComments");
        assertThat(byProcessId("deadline")).isTerminated();
        assertThat(rooms.asked("review.openReview", "positionId", "reading")).containsExactly("position-1 2");
    }

    @Test
    void staysOpenUntilTheMovedDeadline() {
        // given
        ProcessInstanceEvent review = start(1);

        // when
        timetable.move("closing-1", Duration.ofDays(2));
        assertThat(byProcessId("deadline")).hasCompletedElement("Task_PlanNotice", 2);
        context.increaseTime(Duration.ofDays(8));

        // then
        assertThat(review).isWaitingForMessage("review.reviewClosed", "review-1");
        assertThat(rooms.asked("review.closeReview", "reviewId")).isEmpty();
        timetable.reach("closing-1");
        assertThat(review).hasCompletedElements("Task_CloseReview");
    }

    private ProcessInstanceEvent start(int reading) {
        ProcessInstanceEvent review = client.newCreateInstanceCommand()
                .bpmnProcessId("review")
                .latestVersion()
                .variables(Map.of("positionId", "position-1", "reading", reading))
                .send()
                .join();
        assertThat(review).isWaitingForMessage("review.reviewClosed", "review-1");
        assertThat(byProcessId("deadline")).hasActiveElements("Gateway_TimeAwaited");
        return review;
    }
}
