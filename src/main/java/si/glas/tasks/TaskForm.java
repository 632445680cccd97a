package si.glas.tasks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;

/** A room's part in the tasks with one form: what they show, and what is done with what somebody typed. */
public interface TaskForm {

    /** The form that this is about, as in {@code forms/<id>.form}. */
    String formId();

    /** What the task shows to somebody who opens it. */
    Opened open(Task task, PersonId reader);

    /**
     * Does it, in the transaction in which the task is done. Files that are to be kept are copied from
     * {@link TaskFiles}: with the task they are gone.
     *
     * @return a record of the variables for the process: ids and decisions only
     * @throws si.glas.kernel.BusinessRefusal if the rules do not allow it now; the form is shown again with the reason
     */
    Record complete(Task task, FormData typed, PersonId by);

    /**
     * Whether the room itself tells people that they are asked, in words of its own; otherwise everybody for whom such a
     * task waits gets a mail that names the task and leads to it.
     */
    default boolean isAnnouncedByRoom() {
        return false;
    }

    /**
     * @param title of the position, shown above the form
     * @param data that the form begins with
     * @param context a fragment of the room's templates that is shown beside the form, such as
     *     {@code positions/context :: text}
     * @param model what the fragment shows, under names other than those of the page itself: {@code title}, {@code content},
     *     {@code task}, {@code opened}, {@code form}, {@code people}, {@code deadline}
     * @param links where the task's things can be read or worked on, such as the editor
     */
    record Opened(String title, FormData data, @Nullable String context, Map<String, Object> model, List<Link> links) {}

    /**
     * @param label message key
     * @param path within Glas
     */
    record Link(String label, String path) {}
}
