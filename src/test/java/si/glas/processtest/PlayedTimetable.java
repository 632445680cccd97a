package si.glas.processtest;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the room that keeps the deadlines: each is due after a week, unless it is moved, and has no reminders. */
public final class PlayedTimetable {

    private static final Period A_WEEK = Period.ofWeeks(1);

    private final CamundaProcessTestContext context;
    private final PlayedRooms rooms;
    private final Map<String, Instant> due = new ConcurrentHashMap<>();

    public PlayedTimetable(CamundaProcessTestContext context, PlayedRooms rooms) {
        this.context = context;
        this.rooms = rooms;
        rooms.answer("timetable.planNotice", job -> Map.of("nextAt", dueAt(job).toString()));
        rooms.answer("timetable.giveNotice", job -> Map.of("reached", isReached(job)));
    }

    /** Lets time pass until every deadline that nobody has moved is due. */
    public void passAWeek() {
        context.increaseTime(java.time.Duration.ofDays(7));
    }

    /** Moves a deadline and tells the processes. */
    public void move(String deadlineId, Instant to) {
        due.put(deadlineId, to);
        rooms.publish("timetable.deadlineMoved", deadlineId);
    }

    private Instant dueAt(ActivatedJob job) {
        return due.computeIfAbsent(id(job), id -> context.getCurrentTime()
                .atZone(ZoneOffset.UTC)
                .plus(A_WEEK)
                .toInstant());
    }

    private boolean isReached(ActivatedJob job) {
        return !context.getCurrentTime().isBefore(dueAt(job));
    }

    private static String id(ActivatedJob job) {
        return (String) job.getVariable("deadlineId");
    }
}
