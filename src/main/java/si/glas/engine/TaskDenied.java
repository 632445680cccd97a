package si.glas.engine;

/** A listener of a user task has not let happen what was asked for; it will have its reason tomorrow too. */
public final class TaskDenied extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    TaskDenied(String reason, Throwable answer) {
        super("A listener of the user task says no: " + reason, answer);
        this.reason = reason;
    }

    /** What the listener said, see {@link TaskListenerResult#deny}. */
    public String reason() {
        return reason;
    }
}
