package si.glas.engine;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A process that runs or has run.
 *
 * @param key names the instance
 * @param processId of the model
 * @param version of the model that it runs, counted from 1
 * @param definitionKey names that version
 * @param parentKey names the instance that has called this one; {@code null} if it was started by itself
 * @param endedAt {@code null} as long as it runs
 * @param hasIncident whether it, or one that it called, cannot go on without help
 */
public record ProcessInstance(
        long key,
        String processId,
        int version,
        long definitionKey,
        @Nullable Long parentKey,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean hasIncident) {

    /** What there is to say of an instance or a part of it. */
    public enum State {
        ACTIVE,
        COMPLETED,
        /** Ended from outside: canceled, or interrupted by an event. */
        TERMINATED
    }

    static ProcessInstance of(io.camunda.client.api.search.response.ProcessInstance instance) {
        return new ProcessInstance(
                instance.getProcessInstanceKey(),
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionVersion(),
                instance.getProcessDefinitionKey(),
                instance.getParentProcessInstanceKey(),
                State.valueOf(instance.getState().name()),
                instance.getStartDate().toInstant(),
                Visit.instant(instance.getEndDate()),
                Objects.requireNonNullElse(instance.getHasIncident(), false));
    }
}
