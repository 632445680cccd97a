package si.glas.tasks;

import java.util.UUID;

/** Where a room's own notices lead, which are written before the task has begun and has a key. */
public final class TaskLinks {

    private TaskLinks() {}

    /** To the newest task with this form. */
    public static String newest(String formId, UUID position) {
        return "/inbox/%s/%s".formatted(formId, position);
    }

    /** The same of one review or submission. */
    public static String newest(String formId, UUID position, UUID about) {
        return newest(formId, position) + "?about=" + about;
    }
}
