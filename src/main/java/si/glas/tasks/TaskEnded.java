package si.glas.tasks;

import si.glas.kernel.BusinessRefusal;

/** A task is done already, or its process needs it no more. */
public final class TaskEnded extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    TaskEnded(KeptTask ended) {
        super(
                ended.state() == KeptTask.State.DONE ? "tasks.taskDone" : "tasks.taskCanceled",
                "Task " + ended.task().key() + " is " + ended.state());
    }
}
