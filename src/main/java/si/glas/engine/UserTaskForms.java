package si.glas.engine;

/** Which form a user task shows. */
public interface UserTaskForms {

    /**
     * Looks it up in the very version of the model that the process follows.
     *
     * @param listener the job of a task listener
     * @return the form's id
     * @throws IllegalArgumentException if no form is linked to the task
     */
    String formOf(Job listener);
}
