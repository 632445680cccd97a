package si.glas.tasks.web;

import org.springframework.stereotype.Component;
import si.glas.forms.Forms;
import si.glas.forms.Sheet;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.tasks.Groups;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.tasks.Task;
import si.glas.tasks.TaskFiles;
import si.glas.tasks.TaskForm;
import si.glas.tasks.TaskForms;

/** Puts a task before somebody. */
@Component
class TaskDesk {

    /**
     * A task and what somebody may do with it.
     *
     * @param candidate whether it waits for the reader too
     */
    record Opened(KeptTask kept, boolean candidate, SignedIn me) {

        Task task() {
            return kept.task();
        }

        /** Whether the reader can work on it now. */
        boolean workable() {
            return kept.isOpen() && candidate && !kept.isTakenBySomebodyElse(me.id());
        }
    }

    private final KeptTasks tasks;
    private final Groups groups;
    private final TaskForms rooms;
    private final Forms forms;
    private final TaskFiles files;

    TaskDesk(KeptTasks tasks, Groups groups, TaskForms rooms, Forms forms, TaskFiles files) {
        this.tasks = tasks;
        this.groups = groups;
        this.rooms = rooms;
        this.forms = forms;
        this.files = files;
    }

    /**
     * Coordinators see every task, others those that wait for them or that they have done.
     *
     * @throws NotFound if there is no such task
     * @throws NotAllowed if it is none of the reader's business
     */
    Opened open(long key, SignedIn me) {
        KeptTask kept = tasks.find(key).orElseThrow(() -> new NotFound("task " + key));
        boolean candidate = kept.isFor(me.id(), groups.of(me));
        if (!candidate && !me.has(Role.COORDINATOR) && !me.id().equals(kept.doneBy())) {
            throw new NotAllowed("see task " + key);
        }
        return new Opened(kept, candidate, me);
    }

    TaskForm.Opened content(Opened opened) {
        return rooms.get(opened.task().formId()).open(opened.task(), opened.me().id());
    }

    Sheet sheet(Opened opened, TaskForm.Opened content) {
        return new Sheet(
                forms.get(opened.task().formId()),
                content.data(),
                files.of(opened.task().key(), opened.me().id()));
    }
}
