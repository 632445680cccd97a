package si.glas.engine;

/**
 * What people do with their tasks, as the engine has to hear of it.
 *
 * <p>Each call returns when the task's listeners have let it happen; it must not be made within a transaction that they
 * would have to wait for. A task that is gone needs nothing any more: that is success, so that a call whose answer got
 * lost can be repeated.
 *
 * <p>Each throws {@link TaskDenied} if a listener says no, {@link EngineRefused} if the engine does, and
 * {@link EngineUnavailable} if it is worth another try, for instance because something else is just happening to the task.
 */
public interface UserTasks {

    /**
     * Completes a task.
     *
     * @param variables that the process gets: ids and decisions only
     */
    void complete(long key, Record variables);

    /** The same with variables that were kept meanwhile. */
    void complete(long key, KeptVariables variables);

    /** Gives a task to somebody, also if somebody else has it. */
    void assign(long key, String assignee);

    /** Takes a task from whoever has it. */
    void unassign(long key);
}
