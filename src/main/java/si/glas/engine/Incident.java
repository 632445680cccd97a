package si.glas.engine;

import java.time.Instant;
import java.util.Objects;

/**
 * A process cannot go on without help.
 *
 * @param key names the incident
 * @param processInstanceKey names the instance that stands still
 * @param elementInstanceKey names its {@linkplain Visit stay} at the element
 * @param type in Camunda's names, such as {@code JOB_NO_RETRIES}
 * @param message for whoever has to help; without personal data
 */
public record Incident(
        long key,
        long processInstanceKey,
        String processId,
        String elementId,
        long elementInstanceKey,
        String type,
        String message,
        Instant since) {

    static Incident of(io.camunda.client.api.search.response.Incident incident) {
        return new Incident(
                incident.getIncidentKey(),
                incident.getProcessInstanceKey(),
                incident.getProcessDefinitionId(),
                incident.getElementId(),
                incident.getElementInstanceKey(),
                incident.getErrorType().name(),
                Objects.requireNonNullElse(incident.getErrorMessage(), ""),
                incident.getCreationTime().toInstant());
    }
}
