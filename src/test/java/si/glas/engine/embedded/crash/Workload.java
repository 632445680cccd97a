package si.glas.engine.embedded.crash;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that go on whatever happens to the engine: they create instances, never trying the same one twice, and
 * complete jobs and user tasks and publish messages until they are told that it has happened.
 */
final class Workload implements AutoCloseable {

    static final String PROCESS = "crash";
    static final String JOB_TYPE = "crash.work";
    static final String MESSAGE = "crash.goOn";

    private static final int CREATORS = 2;
    private static final int LEAD = 200;
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(3);

    private final CamundaClient client;
    private final Ledger ledger;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean creating = true;
    private volatile boolean running = true;

    Workload(CamundaClient client, Ledger ledger) {
        this.client = client;
        this.ledger = ledger;
    }

    void start() {
        for (int i = 0; i < CREATORS; i++) {
            repeat(this::create);
        }
        repeat(this::completeJobs);
        repeat(this::completeUserTasks);
        repeat(this::publishMessages);
    }

    void stopCreating() {
        creating = false;
    }

    private void repeat(Runnable step) {
        threads.execute(() -> {
            while (running) {
                try {
                    step.run();
                } catch (RuntimeException engineIsAway) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
            }
        });
    }

    private void create() {
        if (!creating || ledger.attempted.size() - ledger.publishedMessages.size() > LEAD) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            return;
        }
        long id = ledger.newId();
        long key = client.newCreateInstanceCommand()
                .bpmnProcessId(PROCESS)
                .latestVersion()
                .variables(Map.of("id", Long.toString(id)))
                .requestTimeout(REQUEST_TIMEOUT)
                .send()
                .join()
                .getProcessInstanceKey();
        ledger.createdInstances.put(id, key);
    }

    private void completeJobs() {
        List<ActivatedJob> jobs = client.newActivateJobsCommand()
                .jobType(JOB_TYPE)
                .maxJobsToActivate(32)
                .timeout(Duration.ofSeconds(2))
                .requestTimeout(Duration.ofSeconds(1))
                .send()
                .join()
                .getJobs();
        for (ActivatedJob job : jobs) {
            if (ledger.completedJobs.contains(job.getKey())) {
                ledger.violations.add("Job " + job.getKey() + " was activated after its completion");
            }
            client.newCompleteCommand(job.getKey())
                    .requestTimeout(REQUEST_TIMEOUT)
                    .send()
                    .join();
            ledger.completedJobs.add(job.getKey());
        }
    }

    private void completeUserTasks() {
        List<UserTask> tasks = client.newUserTaskSearchRequest()
                .filter(filter -> filter.state(UserTaskState.CREATED))
                .page(page -> page.limit(50))
                .send()
                .join()
                .items();
        for (UserTask task : tasks) {
            if (ledger.completedUserTasks.contains(task.getUserTaskKey())) {
                ledger.violations.add("User task " + task.getUserTaskKey() + " is open after its completion");
            }
            client.newCompleteUserTaskCommand(task.getUserTaskKey())
                    .requestTimeout(REQUEST_TIMEOUT)
                    .send()
                    .join();
            ledger.completedUserTasks.add(task.getUserTaskKey());
        }
    }

    private void publishMessages() {
        for (long id : ledger.attempted) {
            if (running && !ledger.publishedMessages.contains(id)) {
                publish(id);
            }
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }

    private void publish(long id) {
        try {
            client.newPublishMessageCommand()
                    .messageName(MESSAGE)
                    .correlationKey(Long.toString(id))
                    .messageId(Long.toString(id))
                    .timeToLive(Duration.ofHours(1))
                    .requestTimeout(REQUEST_TIMEOUT)
                    .send()
                    .join();
        } catch (ClientHttpException e) {
            boolean publishedBefore = e.code() == 409;
            if (!publishedBefore) {
                throw e;
            }
        }
        ledger.publishedMessages.add(id);
    }

    @Override
    public void close() {
        running = false;
        threads.close();
    }
}
