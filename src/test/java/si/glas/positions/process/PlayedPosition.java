package si.glas.positions.process;

import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;

import io.camunda.client.CamundaClient;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.assertions.ProcessInstanceSelector;
import java.util.List;
import java.util.Map;
import si.glas.processtest.PlayedRooms;
import si.glas.processtest.PlayedTimetable;

/** One position, with all rooms and all people played: each method brings it one stage further. */
record PlayedPosition(PlayedRooms rooms, PlayedTimetable timetable) {

    static final ProcessInstanceSelector POSITION = byProcessId("position");

    static PlayedPosition in(CamundaProcessTestContext context, CamundaClient client) {
        PlayedRooms rooms = new PlayedRooms(context, client);
        PlayedPosition played = new PlayedPosition(rooms, new PlayedTimetable(context, rooms));
        played.playPositions();
        played.playTheOthers();
        return played;
    }

    private void playPositions() {
        rooms.work("positions.recordMandate", "positions.recordRefusal", "positions.closeWithdrawn");
        rooms.answer("positions.openDraft", job -> Map.of("deadlineId", "draft-" + job.getVariable("reading")));
        rooms.answer("positions.freezeText", Map.of("versionId", "version-3"));
        rooms.answer("positions.openSecondReading", Map.of("reading", 2));
        submitTo(List.of("ministry"));
    }

    private void playTheOthers() {
        rooms.work("ballots.announceResult", "submissions.sendMail", "submissions.recordNoAnswer");
        rooms.answer(
                "review.openReview",
                job -> Map.of(
                        "reviewId", "review-" + job.getVariable("reading"),
                        "deadlineId", "closing-" + job.getVariable("reading")));
        rooms.answer("review.closeReview", Map.of("anythingToAnswer", false));
        rooms.answer("review.mergeAmendments", Map.of("versionId", "version-2"));
        rooms.answer("ballots.openBallot", Map.of("ballotId", "ballot-1", "deadlineId", "voting-1"));
        rooms.answer(
                "submissions.prepareSubmission",
                job -> Map.of(
                        "submissionId",
                        "to-" + job.getVariable("addresseeId"),
                        "preferredChannel",
                        "email",
                        "hasEmail",
                        true,
                        "hasPortal",
                        false));
        rooms.answer(
                "submissions.startResponseClock",
                job -> Map.of("deadlineId", "response-" + job.getVariable("submissionId")));
    }

    /** Chooses the decision-makers: by default there is one, the ministry. */
    void submitTo(List<String> addressees) {
        rooms.answer("positions.adoptPosition", Map.of("addresseeIds", addressees, "deadlineId", "validity-1"));
    }

    void start(String kind, boolean hasMandate) {
        rooms.publish(
                "positions.positionStarted",
                "position-1",
                Map.of(
                        "positionId",
                        "position-1",
                        "kind",
                        kind,
                        "hasMandate",
                        hasMandate,
                        "matter",
                        "ordinary",
                        "reading",
                        1));
    }

    void draft() {
        rooms.inbox().complete("UserTask_WriteText");
        rooms.inbox().complete("UserTask_CheckText", Map.of("readyForReview", true));
    }

    void review(int reading) {
        rooms.publish("review.reviewClosed", "review-" + reading);
    }

    void vote(String outcome) {
        rooms.answer("ballots.countVotes", Map.of("outcome", outcome, "secondCall", false));
        rooms.publish("ballots.ballotClosed", "ballot-1");
    }

    void signOff() {
        rooms.inbox().complete("UserTask_SignOff", Map.of("signedOff", true));
    }

    /** Lets the decision-maker answer: what is published is kept until the process is ready to hear it. */
    void submit(String addressee) {
        signOff();
        rooms.publish("submissions.responseReceived", "to-" + addressee);
        rooms.inbox().complete("UserTask_RecordUptake");
    }

    void lookAgain(boolean stillValid, String deadlineId) {
        rooms.inbox().complete("UserTask_RenewPosition", Map.of("stillValid", stillValid, "deadlineId", deadlineId));
    }
}
