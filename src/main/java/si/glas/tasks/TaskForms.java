package si.glas.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import si.glas.engine.UserTaskForms;

/** What the rooms do with the forms of their tasks. */
@Component
public class TaskForms {

    private final Map<String, TaskForm> byId = new HashMap<>();

    /** @throws IllegalStateException if some room's tasks could not be done, or it would be left to chance by whom */
    TaskForms(List<TaskForm> rooms, UserTaskForms models) {
        for (TaskForm room : rooms) {
            TaskForm other = byId.put(room.formId(), room);
            if (other != null) {
                throw new IllegalStateException("Both " + other.getClass().getName() + " and "
                        + room.getClass().getName() + " are the " + TaskForm.class.getSimpleName() + " of "
                        + room.formId() + ".");
            }
        }
        Set<String> missing = new TreeSet<>(models.linked());
        missing.removeAll(byId.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("User tasks show forms for which no room has a "
                    + TaskForm.class.getSimpleName() + ": " + String.join(", ", missing) + ".");
        }
    }

    /** Whether it falls to this room to tell people that such a task has begun. */
    boolean areAnnouncedHere(String formId) {
        TaskForm room = byId.get(formId);
        return room != null && !room.isAnnouncedByRoom();
    }

    /** @throws NoSuchElementException if no room does such tasks */
    public TaskForm get(String formId) {
        TaskForm room = byId.get(formId);
        if (room == null) {
            throw new NoSuchElementException("No room has a TaskForm for " + formId);
        }
        return room;
    }
}
