package si.glas.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a task listener says to what is about to happen to a user task. */
public sealed interface TaskListenerResult {

    /** Lets it happen. */
    static TaskListenerResult accept() {
        return new Accept(null, null, null, null, null, null);
    }

    /**
     * Stops it: whoever asked for it is told why.
     *
     * @param reason without personal data, because the engine keeps it
     */
    static TaskListenerResult deny(String reason) {
        return new Deny(reason);
    }

    /**
     * Lets it happen with corrections.
     *
     * @param assignee the corrected assignee, empty for nobody; {@code null} here and below: leave it as it is
     */
    record Accept(
            @Nullable String assignee,
            @Nullable List<String> candidateGroups,
            @Nullable List<String> candidateUsers,
            @Nullable Instant dueDate,
            @Nullable Instant followUpDate,
            @Nullable Integer priority)
            implements TaskListenerResult {}

    /**
     * Does not let it happen.
     *
     * @param reason why
     */
    record Deny(String reason) implements TaskListenerResult {}
}
