package si.glas.tasks;

import si.glas.kernel.BusinessRefusal;

/** A task was to be given to somebody whom it does not wait for. */
public final class NoCandidate extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    NoCandidate(long key) {
        super("tasks.noCandidate", "Task " + key + " does not wait for that person");
    }
}
