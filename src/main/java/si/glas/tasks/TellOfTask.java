package si.glas.tasks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.language.Wording;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.Subjects;

/** Tells everybody for whom a task waits that it has begun, once, unless its room does so in words of its own. */
@Component
class TellOfTask {

    private final TaskForms rooms;
    private final Groups groups;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Subjects subjects;
    private final Wording wording;
    private final Notices notices;
    private final InstantSource clock;

    TellOfTask(
            TaskForms rooms,
            Groups groups,
            Directory directory,
            Deadlines deadlines,
            Subjects subjects,
            Wording wording,
            Notices notices,
            InstantSource clock) {
        this.rooms = rooms;
        this.groups = groups;
        this.directory = directory;
        this.deadlines = deadlines;
        this.subjects = subjects;
        this.wording = wording;
        this.notices = notices;
        this.clock = clock;
    }

    void tell(Task task) {
        if (!rooms.areAnnouncedHere(task.formId())) {
            return;
        }
        Map<String, Object> values = values(task);
        directory
                .persons(groups.peopleIn(task.groups()))
                .values()
                .forEach(person -> notices.send(notice(task, person, values)));
    }

    private Notice notice(Task task, PersonCard person, Map<String, Object> values) {
        Map<String, Object> inTheirLanguage = new HashMap<>(values);
        inTheirLanguage.put("task", wording.say(person.language(), "task." + task.formId()));
        return new Notice(
                eventOf(task), "tasks.taskBegun", person.recipient(), "/tasks/" + task.key(), inTheirLanguage);
    }

    private Map<String, Object> values(Task task) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", subjects.get(task.positionId()).title());
        Instant dueAt = dueAt(task);
        values.put("due", dueAt != null);
        if (dueAt != null) {
            values.put("dueAt", dueAt);
        }
        return values;
    }

    /** Nothing if it is over already: that is no help to anybody. */
    private @Nullable Instant dueAt(Task task) {
        return Optional.ofNullable(task.deadlineId())
                .map(deadlines::get)
                .filter(DeadlineView::open)
                .map(DeadlineView::dueAt)
                .filter(clock.instant()::isBefore)
                .orElse(null);
    }

    /** The same however often the engine says that the task begins. */
    private static UUID eventOf(Task task) {
        return UUID.nameUUIDFromBytes(("task/" + task.key()).getBytes(StandardCharsets.UTF_8));
    }
}
