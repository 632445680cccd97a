package si.glas.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Wording;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.SignedIn;
import si.glas.timetable.Subjects;

/** Tells somebody that a task is theirs now. */
@Component
class HandOver {

    private final Directory directory;
    private final Subjects subjects;
    private final Wording wording;
    private final Notices notices;

    HandOver(Directory directory, Subjects subjects, Wording wording, Notices notices) {
        this.directory = directory;
        this.subjects = subjects;
        this.wording = wording;
        this.notices = notices;
    }

    void tell(Task task, PersonId to, @Nullable String note, SignedIn by) {
        PersonCard receiver = directory.person(to);
        Map<String, Object> values = new HashMap<>();
        values.put("by", by.name());
        values.put("task", wording.say(receiver.language(), "task." + task.formId()));
        values.put("title", subjects.get(task.positionId()).title());
        values.put("note", note == null ? "" : note);
        notices.send(new Notice(
                UUID.randomUUID(), "tasks.taskHandedOn", receiver.recipient(), "/tasks/" + task.key(), values));
    }
}
