package si.glas.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the rooms do with the forms of their tasks. */
@Component
public class TaskForms {

    private final Map<String, TaskForm> byId = new HashMap<>();

    /** @throws IllegalStateException if it would be left to chance which room does a task */
    TaskForms(List<TaskForm> rooms) {
        for (TaskForm room : rooms) {
            TaskForm other = byId.put(room.formId(), room);
            if (other != null) {
                throw new IllegalStateException("Both " + other.getClass().getName() + " and "
                        + room.getClass().getName() + " are the " + TaskForm.class.getSimpleName() + " of "
                        + room.formId() + ".");
            }
        }
    }

    /** @throws NoSuchElementException if no room does such tasks */
    public TaskForm get(String formId) {
        TaskForm room = byId.get(formId);
        if (room == null) {
            throw new NoSuchElementException("No room has a TaskForm for " + formId);
        }
        return room;
    }

    /** Those of the forms that no room does anything with. */
    Set<String> missing(Set<String> linked) {
        Set<String> missing = new TreeSet<>(linked);
        missing.removeAll(byId.keySet());
        return missing;
    }
}
