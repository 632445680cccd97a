package si.glas.processtest;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.filter.UserTaskFilter;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.assertions.UserTaskSelector;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stands in for the room that keeps the people's inbox, and for the people. */
public record PlayedInbox(CamundaProcessTestContext context, JobWorkerMock tracked) {

    static PlayedInbox of(CamundaProcessTestContext context) {
        return new PlayedInbox(context, context.mockJobWorker("tasks.trackTask").thenComplete());
    }

    /** Does the task that waits at the element. */
    public void complete(String elementId, Map<String, Object> decisions) {
        context.completeUserTask(new Waiting(elementId), decisions);
    }

    /** Does the task that waits at the element. */
    public void complete(String elementId) {
        complete(elementId, Map.of());
    }

    /** What the inbox was told so far, such as {@code "creating UserTask_WriteText"}. */
    public List<String> told() {
        return tracked.getActivatedJobs().stream()
                .map(job -> job.getListenerEventType().name().toLowerCase(Locale.ROOT) + " " + job.getElementId())
                .toList();
    }

    /** Who was asked, each time that a task was created at the element. */
    public List<List<String>> asked(String elementId) {
        return tracked.getActivatedJobs().stream()
                .filter(job -> job.getElementId().equals(elementId))
                .filter(job -> job.getListenerEventType().name().equals("CREATING"))
                .map(ActivatedJob::getUserTask)
                .map(task -> task.getCandidateGroups())
                .toList();
    }

    /** A task that nobody has done yet: the same element may have had others before. */
    public record Waiting(String elementId) implements UserTaskSelector {

        @Override
        public boolean test(UserTask task) {
            return task.getElementId().equals(elementId) && task.getState() == UserTaskState.CREATED;
        }

        @Override
        public String describe() {
            return "waiting " + elementId;
        }

        @Override
        public void applyFilter(UserTaskFilter filter) {
            filter.elementId(elementId).state(UserTaskState.CREATED);
        }
    }
}
