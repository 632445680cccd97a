package si.glas.submissions.process;

import org.springframework.stereotype.Component;
import si.glas.engine.NoVariables;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.submissions.RecordUptake;
import si.glas.submissions.UptakeSheet;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** What became of each demand. */
@Component
class RecordUptakeForm implements TaskForm {

    private final RecordUptake recordUptake;
    private final UptakeSheet sheet;
    private final SubmissionTasks tasks;

    RecordUptakeForm(RecordUptake recordUptake, UptakeSheet sheet, SubmissionTasks tasks) {
        this.recordUptake = recordUptake;
        this.sheet = sheet;
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return UptakeSheet.FORM;
    }

    @Override
    public boolean isAnnouncedByRoom() {
        return true;
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        return tasks.open(task, sheet.begin(SubmissionTasks.submissionOf(task)), reader);
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        recordUptake.record(SubmissionTasks.submissionOf(task), UptakeSheet.found(typed), by);
        return new NoVariables();
    }
}
