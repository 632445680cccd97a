package si.glas.processtest;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.shaded.awaitility.Awaitility;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the room that keeps the deadlines: each is due a week after it is first asked for, without reminders. */
public final class PlayedTimetable {

    private final CamundaProcessTestContext context;
    private final PlayedRooms rooms;
    private final Map<String, Instant> dueAt = new ConcurrentHashMap<>();

    public PlayedTimetable(CamundaProcessTestContext context, PlayedRooms rooms) {
        this.context = context;
        this.rooms = rooms;
        rooms.answer("timetable.planNotice", job -> Map.of("nextAt", dueAt(job).toString()));
        rooms.answer(
                "timetable.giveNotice",
                job -> Map.of("reached", !context.getCurrentTime().isBefore(dueAt(job))));
    }

    /** Lets time pass until the deadline is due. */
    public void reach(String deadlineId) {
        context.increaseTime(Duration.between(context.getCurrentTime(), dueAt(deadlineId)));
    }

    /** Moves a deadline to so much later and tells the processes. */
    public void move(String deadlineId, Duration later) {
        dueAt.put(deadlineId, dueAt(deadlineId).plus(later));
        rooms.publish("timetable.deadlineMoved", deadlineId);
    }

    /** When the deadline is due: waits until a process has asked for it. */
    public Instant dueAt(String deadlineId) {
        Awaitility.await(deadlineId).until(() -> dueAt.containsKey(deadlineId));
        return Objects.requireNonNull(dueAt.get(deadlineId));
    }

    private Instant dueAt(ActivatedJob job) {
        return dueAt.computeIfAbsent(
                (String) job.getVariable("deadlineId"),
                id -> context.getCurrentTime().plus(Duration.ofDays(7)));
    }
}
