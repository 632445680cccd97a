package si.glas.engine;

import io.camunda.client.api.response.ActivatedJob;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler may know about its job besides the variables.
 *
 * @param key names the job; the same when it is retried
 * @param processInstanceKey names the running process
 * @param elementInstanceKey names the activity that the job belongs to; the same for all jobs of one activity
 * @param processDefinitionKey names the version of the model
 * @param processId of the model
 * @param elementId of the element in the model
 * @param headers the constants that the model gives to the element
 * @param userTask the task that a task listener listens to
 */
public record Job(
        long key,
        long processInstanceKey,
        long elementInstanceKey,
        long processDefinitionKey,
        String processId,
        String elementId,
        Map<String, String> headers,
        @Nullable UserTaskEvent userTask) {

    static Job of(ActivatedJob job) {
        return new Job(
                job.getKey(),
                job.getProcessInstanceKey(),
                job.getElementInstanceKey(),
                job.getProcessDefinitionKey(),
                job.getBpmnProcessId(),
                job.getElementId(),
                Map.copyOf(job.getCustomHeaders()),
                UserTaskEvent.of(job));
    }
}
