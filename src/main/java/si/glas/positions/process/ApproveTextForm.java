package si.glas.positions.process;

import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.positions.DecideOnText;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** The secretariat or the board decides where the network has given a mandate already. */
@Component
class ApproveTextForm implements TaskForm {

    record Decided(String outcome) {}

    private final DecideOnText decideOnText;
    private final PositionTasks tasks;

    ApproveTextForm(DecideOnText decideOnText, PositionTasks tasks) {
        this.decideOnText = decideOnText;
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return "approve-text";
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        return tasks.open(task);
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        boolean approved = typed.text("decision").equals("approve");
        decideOnText.approve(PositionTasks.positionOf(task), approved, typed.text("reason"), by);
        return new Decided(approved ? "adopted" : "refused");
    }
}
