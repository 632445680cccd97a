package si.glas.engine;

import java.util.Set;

/** Which forms user tasks show. */
public interface UserTaskForms {

    /** The ids of the forms that are linked to user tasks in the models of this program. */
    Set<String> linked();

    /**
     * Looks it up in the very version of the model that the process follows.
     *
     * @param listener the job of a task listener
     * @return the form's id
     * @throws IllegalArgumentException if no form is linked to the task
     */
    String formOf(Job listener);
}
