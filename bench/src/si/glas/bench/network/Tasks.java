package si.glas.bench.network;

import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import si.glas.forms.FormDesk;
import si.glas.forms.FormSubmission;
import si.glas.forms.Forms;
import si.glas.forms.Outcome;
import si.glas.forms.Sheet;
import si.glas.people.SignedIn;
import si.glas.positions.PositionId;
import si.glas.tasks.CompleteTask;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForms;

/** Does what people are asked to do, as soon as they are asked. */
final class Tasks {

    private final KeptTasks tasks;
    private final TaskForms rooms;
    private final Forms forms;
    private final FormDesk desk;
    private final CompleteTask completeTask;

    Tasks(GlasUnderTest glas) {
        tasks = glas.the(KeptTasks.class);
        rooms = glas.the(TaskForms.class);
        forms = glas.the(Forms.class);
        desk = glas.the(FormDesk.class);
        completeTask = glas.the(CompleteTask.class);
    }

    Task await(PositionId position, String form) {
        return Patience.await(
                form + " on " + position,
                () -> tasks.openOn(List.of(position.value())).stream()
                        .map(KeptTask::task)
                        .filter(task -> task.formId().equals(form))
                        .findFirst());
    }

    void complete(PositionId position, String form, Map<String, String> typed, SignedIn by) {
        Task task = await(position, form);
        Sheet sheet =
                new Sheet(forms.get(form), rooms.get(form).open(task, by.id()).data());
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        typed.forEach(fields::add);
        Outcome outcome = desk.submit(sheet, new FormSubmission(fields));
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            throw new IllegalStateException("The form %s does not take %s".formatted(form, typed));
        }
        completeTask.complete(task.key(), accepted.data(), by);
    }
}
