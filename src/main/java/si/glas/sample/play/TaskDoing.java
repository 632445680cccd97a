package si.glas.sample.play;

import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import si.glas.forms.FormDesk;
import si.glas.forms.FormSubmission;
import si.glas.forms.Forms;
import si.glas.forms.Outcome;
import si.glas.forms.Sheet;
import si.glas.people.SignedIn;
import si.glas.sample.SamplePart;
import si.glas.tasks.CompleteTask;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.tasks.Task;
import si.glas.tasks.TaskFiles;
import si.glas.tasks.TaskForms;

/** Does tasks, as their pages do: what is typed goes through the form. */
@SamplePart
class TaskDoing {

    private final KeptTasks tasks;
    private final TaskForms rooms;
    private final TaskFiles files;
    private final Forms forms;
    private final FormDesk desk;
    private final CompleteTask completeTask;

    TaskDoing(
            KeptTasks tasks, TaskForms rooms, TaskFiles files, Forms forms, FormDesk desk, CompleteTask completeTask) {
        this.tasks = tasks;
        this.rooms = rooms;
        this.files = files;
        this.forms = forms;
        this.desk = desk;
        this.completeTask = completeTask;
    }

    /** @throws IllegalStateException if nobody is asked that, or the form does not take what was typed */
    void complete(Part part, String form, Map<String, String> typed, SignedIn by) {
        Task task = waiting(part, form);
        Sheet sheet =
                new Sheet(forms.get(form), rooms.get(form).open(task, by.id()).data(), files.of(task.key(), by.id()));
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        typed.forEach(fields::add);
        Outcome outcome = desk.submit(sheet, new FormSubmission(fields));
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            throw new IllegalStateException("The form " + form + " refuses what was typed: " + outcome);
        }
        completeTask.complete(task.key(), accepted.data(), by);
    }

    private Task waiting(Part part, String form) {
        return tasks.openOn(List.of(part.position().value())).stream()
                .map(KeptTask::task)
                .filter(task -> task.formId().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody is asked " + form + " about " + part.play().text()));
    }
}
