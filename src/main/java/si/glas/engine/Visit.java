package si.glas.engine;

import io.camunda.client.api.search.response.ElementInstance;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.engine.ProcessInstance.State;

/**
 * One stay of a process at one element of its model; where it loops, it comes again.
 *
 * @param key names the stay
 * @param type of the element in Camunda's names, such as {@code USER_TASK}; around the instances of a multi-instance
 *     activity there is one more stay of type {@code MULTI_INSTANCE_BODY}
 * @param leftAt {@code null} as long as the process is there
 * @param hasIncident whether it cannot go on from there without help
 * @param calledKey names the instance that a call activity has called here
 */
public record Visit(
        long key,
        String elementId,
        String type,
        State state,
        Instant enteredAt,
        @Nullable Instant leftAt,
        boolean hasIncident,
        @Nullable Long calledKey) {

    static Visit of(ElementInstance element, @Nullable Long calledKey) {
        return new Visit(
                element.getElementInstanceKey(),
                element.getElementId(),
                element.getType().name(),
                State.valueOf(element.getState().name()),
                element.getStartDate().toInstant(),
                instant(element.getEndDate()),
                Objects.requireNonNullElse(element.getIncident(), false),
                calledKey);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime date) {
        return date == null ? null : date.toInstant();
    }
}
