package si.glas.conformance;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Workers that stand in for the room which keeps the people's inbox. */
record TaskListeners(
        JobWorkerMock announced,
        JobWorkerMock handed,
        JobWorkerMock refreshed,
        JobWorkerMock settled,
        JobWorkerMock withdrawn,
        AtomicReference<@Nullable String> denial) {

    static TaskListeners mock(CamundaProcessTestContext context) {
        AtomicReference<@Nullable String> denial = new AtomicReference<>();
        return new TaskListeners(
                context.mockJobWorker("tasks.announceTask").thenComplete(),
                context.mockJobWorker("tasks.handTask").thenComplete(),
                context.mockJobWorker("tasks.refreshTask").thenComplete(),
                context.mockJobWorker("tasks.settleTask")
                        .withHandler((client, job) -> settle(client, job, denial.getAndSet(null))),
                context.mockJobWorker("tasks.withdrawTask").thenComplete(),
                denial);
    }

    void denyNextCompletion(String reason) {
        denial.set(reason);
    }

    private static void settle(JobClient client, ActivatedJob job, @Nullable String denial) {
        client.newCompleteCommand(job)
                .withResult(result -> result.forUserTask().deny(denial != null, denial))
                .send()
                .join();
    }
}
