package si.glas.tasks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import si.glas.engine.UserTaskEvent;
import si.glas.engine.UserTaskEvent.Kind;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.TimetableAlone;

/** Tasks as the engine begins and changes them. */
public final class Begun {

    private static final AtomicLong KEYS = new AtomicLong(1_000);

    private Begun() {}

    public static Task task(String formId, Set<String> groups, @Nullable DeadlineId deadline) {
        return new Task(
                KEYS.addAndGet(100), formId, groups, null, TimetableAlone.NOW, Rooms.POSITION, null, null, deadline);
    }

    public static Task checkText() {
        return task("check-text", Set.of(Network.editorsOf(Rooms.POSITION)), null);
    }

    public static UserTaskEvent event(Kind kind, Task task) {
        return event(kind, task, null, null);
    }

    public static UserTaskEvent event(Kind kind, Task task, @Nullable String assignee, @Nullable String action) {
        return new UserTaskEvent(
                kind,
                task.key(),
                1L,
                assignee,
                List.copyOf(task.groups()),
                List.of(),
                null,
                null,
                null,
                action,
                List.of());
    }
}
