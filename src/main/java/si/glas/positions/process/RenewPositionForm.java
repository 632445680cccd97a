package si.glas.positions.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.positions.PositionId;
import si.glas.positions.RenewPosition;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;
import si.glas.timetable.DeadlineId;

/** Whether a position still holds. */
@Component
class RenewPositionForm implements TaskForm {

    record Answered(boolean stillValid, @Nullable DeadlineId deadlineId) {}

    private final RenewPosition renewPosition;
    private final PositionTasks tasks;

    RenewPositionForm(RenewPosition renewPosition, PositionTasks tasks) {
        this.renewPosition = renewPosition;
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return "renew-position";
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        return tasks.open(task);
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        PositionId position = PositionTasks.positionOf(task);
        if (typed.text("decision").equals("renew")) {
            return new Answered(true, renewPosition.renew(position, months(typed), by));
        }
        renewPosition.retire(position, typed.text("reason"), by);
        return new Answered(false, null);
    }

    private static int months(FormData typed) {
        return Integer.parseInt(typed.text("months"));
    }
}
