package si.glas.submissions.process;

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

@GlasProcessTest("submission")
class SubmissionProcessTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private PlayedRooms rooms;
    private PlayedTimetable timetable;

    @BeforeEach
    void play() {
        rooms = new PlayedRooms(context, client);
        timetable = new PlayedTimetable(context, rooms);
        rooms.work("submissions.sendMail", "submissions.recordNoAnswer");
        rooms.answer("submissions.startResponseClock", Map.of("deadlineId", "response-1"));
        prefers("email");
    }

    @Test
    void endsWithTheUptakeOfEachDemandWhenTheDecisionMakerAnswers() {
        // given
        ProcessInstanceEvent submission = start();
        signOff(true);
        awaitResponse(submission);

        // when
        rooms.publish("submissions.responseReceived", "submission-1");
        rooms.inbox().complete("UserTask_RecordUptake");

        // then
        assertThat(submission)
                .isCompleted()
                .hasCompletedElementsInOrder(
                        "Task_PrepareSubmission",
                        "UserTask_SignOff",
                        "Task_ChooseChannel",
                        "Task_SendMail",
                        "Task_StartResponseClock",
                        "Event_ResponseReceived",
                        "UserTask_RecordUptake",
                        "End_UptakeRecorded")
                .hasTerminatedElements("CallActivity_AwaitResponse");
        assertThat(byProcessId("deadline")).isTerminated();
        assertThat(rooms.asked("submissions.prepareSubmission", "positionId", "versionId", "addresseeId"))
                .containsExactly("position-1 version-3 addressee-1");
        assertThat(rooms.asked("submissions.sendMail", "submissionId")).containsExactly("submission-1");
        assertThat(rooms.asked("submissions.startResponseClock", "submissionId"))
                .containsExactly("submission-1");
        assertThat(rooms.inbox().asked("UserTask_SignOff")).containsExactly(List.of("board"));
        assertThat(rooms.inbox().asked("UserTask_RecordUptake"))
                .containsExactly(List.of("editors/position-1", "coordinator"));
    }

    @Test
    void recordsThatNoAnswerCameInTime() {
        // given
        ProcessInstanceEvent submission = start();
        signOff(true);
        awaitResponse(submission);

        // when
        timetable.reach("response-1");

        // then
        assertThat(submission).isCompleted().hasCompletedElements("Task_RecordNoAnswer", "End_NoAnswer");
        assertThat(rooms.asked("submissions.recordNoAnswer", "submissionId")).containsExactly("submission-1");
    }

    @Test
    void waitsLongerWhenTheResponseIsGrantedMoreTime() {
        // given
        ProcessInstanceEvent submission = start();
        signOff(true);
        awaitResponse(submission);

        // when
        timetable.move("response-1", Duration.ofDays(10));
        assertThat(byProcessId("deadline")).hasCompletedElement("Task_PlanNotice", 2);
        context.increaseTime(Duration.ofDays(8));

        // then
        assertThat(submission).isWaitingForMessage("submissions.responseReceived", "submission-1");
        assertThat(rooms.asked("submissions.recordNoAnswer", "submissionId")).isEmpty();
    }

    @Test
    void isDeliveredByHandWhereTheDecisionMakerHasAPortal() {
        // given
        prefers("portal");
        ProcessInstanceEvent submission = start();

        // when
        signOff(true);
        rooms.inbox().complete("UserTask_DeliverByHand");

        // then
        awaitResponse(submission);
        assertThat(submission).hasVariable("channel", "portal").hasNotActivatedElements("Task_SendMail");
        assertThat(rooms.inbox().asked("UserTask_DeliverByHand")).containsExactly(List.of("coordinator"));
    }

    @Test
    void asksTheBoardAgainWhenTheObjectionIsAnswered() {
        // given
        ProcessInstanceEvent submission = start();

        // when
        signOff(false);
        rooms.inbox().complete("UserTask_AnswerObjection", Map.of("askAgain", true));
        signOff(true);

        // then
        awaitResponse(submission);
        assertThat(rooms.inbox().asked("UserTask_AnswerObjection")).containsExactly(List.of("coordinator"));
        assertThat(rooms.inbox().asked("UserTask_SignOff")).hasSize(2);
        assertThat(rooms.asked("submissions.sendMail", "submissionId")).hasSize(1);
    }

    @Test
    void sendsNothingWhenTheObjectionIsUpheld() {
        // given
        ProcessInstanceEvent submission = start();

        // when
        signOff(false);
        rooms.inbox().complete("UserTask_AnswerObjection", Map.of("askAgain", false));

        // then
        assertThat(submission).isCompleted().hasCompletedElements("End_ObjectionUpheld");
        assertThat(rooms.asked("submissions.sendMail", "submissionId")).isEmpty();
    }

    @Test
    void sendsTheMailAgainWhenTheFirstIsRefused() {
        // given
        rooms.refuse("submissions.sendMail", "submissions.deliveryRefused");
        ProcessInstanceEvent submission = start();
        signOff(true);
        assertThat(submission).hasActiveElements("UserTask_SettleDelivery");

        // when
        rooms.work("submissions.sendMail");
        rooms.inbox().complete("UserTask_SettleDelivery", Map.of("deliverAgain", true));

        // then
        awaitResponse(submission);
        assertThat(submission).hasCompletedElements("Event_DeliveryRefused");
        assertThat(rooms.asked("submissions.sendMail", "submissionId")).containsExactly("submission-1", "submission-1");
        assertThat(rooms.inbox().asked("UserTask_SettleDelivery")).containsExactly(List.of("coordinator"));
        assertThat(rooms.inbox().asked("UserTask_SignOff")).hasSize(1);
    }

    @Test
    void goesByHandWhenTheMailBounces() {
        // given
        ProcessInstanceEvent submission = start();
        signOff(true);
        awaitResponse(submission);

        // when
        rooms.publish("submissions.mailBounced", "submission-1");
        rooms.inbox().complete("UserTask_SettleDelivery", Map.of("deliverAgain", true, "preferredChannel", "post"));
        rooms.inbox().complete("UserTask_DeliverByHand");

        // then
        assertThat(submission)
                .hasCompletedElements("Event_MailBounced")
                .hasVariable("channel", "post")
                .hasCompletedElement("Task_StartResponseClock", 2);
        assertThat(rooms.asked("submissions.sendMail", "submissionId")).hasSize(1);
    }

    @Test
    void isGivenUpWhenItCannotBeDelivered() {
        // given
        rooms.refuse("submissions.sendMail", "submissions.deliveryRefused");
        ProcessInstanceEvent submission = start();
        signOff(true);

        // when
        rooms.inbox().complete("UserTask_SettleDelivery", Map.of("deliverAgain", false));

        // then
        assertThat(submission)
                .isCompleted()
                .hasCompletedElements("End_DeliveryGivenUp")
                .hasNotActivatedElements("Task_StartResponseClock");
    }

    private ProcessInstanceEvent start() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("submission")
                .latestVersion()
                .variables(Map.of("positionId", "position-1", "versionId", "version-3", "addresseeId", "addressee-1"))
                .send()
                .join();
    }

    private void prefers(String channel) {
        rooms.answer(
                "submissions.prepareSubmission",
                Map.of(
                        "submissionId",
                        "submission-1",
                        "preferredChannel",
                        channel,
                        "hasEmail",
                        true,
                        "hasPortal",
                        channel.equals("portal")));
    }

    private void signOff(boolean signedOff) {
        rooms.inbox().complete("UserTask_SignOff", Map.of("signedOff", signedOff));
    }

    private void awaitResponse(ProcessInstanceEvent submission) {
        assertThat(submission).isWaitingForMessage("submissions.responseReceived", "submission-1");
        assertThat(byProcessId("deadline")).hasActiveElements("Gateway_TimeAwaited");
    }
}
