package si.glas.tasks;

import si.glas.kernel.BusinessRefusal;

/** Somebody else has taken a task on. */
public final class TaskTaken extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    TaskTaken(long key) {
        super("tasks.taskTaken", "Task " + key + " has been taken on by somebody else");
    }
}
