package si.glas.positions.process;

import org.springframework.stereotype.Component;
import si.glas.engine.NoVariables;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.positions.FinishDraft;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** An editor hands the text in. */
@Component
class WriteTextForm implements TaskForm {

    private final FinishDraft finishDraft;
    private final PositionTasks tasks;

    WriteTextForm(FinishDraft finishDraft, PositionTasks tasks) {
        this.finishDraft = finishDraft;
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return "write-text";
    }

    @Override
    public boolean isAnnouncedByRoom() {
        return true;
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        return tasks.openToWrite(task);
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        finishDraft.finish(PositionTasks.positionOf(task), by, typed.text("reason"));
        return new NoVariables();
    }
}
