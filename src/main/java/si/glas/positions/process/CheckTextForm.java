package si.glas.positions.process;

import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.positions.DecideOnText;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** The coordinator lets a draft go on, or returns it to the editors. */
@Component
class CheckTextForm implements TaskForm {

    record Checked(boolean readyForReview) {}

    private final DecideOnText decideOnText;
    private final PositionTasks tasks;

    CheckTextForm(DecideOnText decideOnText, PositionTasks tasks) {
        this.decideOnText = decideOnText;
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return "check-text";
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        return tasks.open(task);
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        boolean ready = typed.text("decision").equals("forward");
        decideOnText.check(PositionTasks.positionOf(task), ready, typed.text("reason"), by);
        return new Checked(ready);
    }
}
