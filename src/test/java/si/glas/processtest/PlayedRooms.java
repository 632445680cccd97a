package si.glas.processtest;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Stands in for the rooms whose workers a process calls and whose events it waits for: answers their jobs, publishes
 * their messages, and remembers what was asked.
 */
public final class PlayedRooms {

    /** As long as the product keeps a message for a process that is not yet ready to hear it. */
    private static final Duration KEPT = Duration.ofHours(1);

    /** The process has been ended, or has gone another way, while the room was at work. */
    private static final int GONE = 404;

    private final CamundaProcessTestContext context;
    private final CamundaClient client;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, JobWorkerMock> workers = new HashMap<>();
    private final PlayedInbox inbox;

    /** Plays the rooms that have a part in every process: tasks and timetable. */
    public PlayedRooms(CamundaProcessTestContext context, CamundaClient client) {
        this.context = context;
        this.client = client;
        inbox = PlayedInbox.of(context);
    }

    /** What the people are asked to do. */
    public PlayedInbox inbox() {
        return inbox;
    }

    /** From now on jobs of these types are done and have no result. */
    public void work(String... types) {
        Arrays.stream(types).forEach(type -> answer(type, Map.of()));
    }

    /** From now on jobs of this type are done with this result. */
    public void answer(String type, Map<String, Object> result) {
        answer(type, job -> result);
    }

    /** From now on jobs of this type are done with a result that depends on the job. */
    public void answer(String type, Answer answer) {
        answers.put(type, answer);
        workers.computeIfAbsent(type, t -> context.mockJobWorker(t).withHandler(this::handle));
    }

    /** From now on jobs of this type end with a BPMN error. */
    public void refuse(String type, String errorCode) {
        answer(type, job -> {
            throw new Refusal(errorCode);
        });
    }

    /** Publishes what the product publishes after a room's event. */
    public void publish(String message, String correlationKey) {
        publish(message, correlationKey, Map.of());
    }

    /** Publishes what the product publishes after a room's event. */
    public void publish(String message, String correlationKey, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(correlationKey)
                .timeToLive(KEPT)
                .variables(variables)
                .send()
                .join();
    }

    /** The values of these variables, with spaces between them, in each job of the type so far. */
    public List<String> asked(String type, String... variables) {
        return Objects.requireNonNull(workers.get(type), type).getActivatedJobs().stream()
                .map(ActivatedJob::getVariablesAsMap)
                .map(values -> Arrays.stream(variables)
                        .map(values::get)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void handle(JobClient jobs, ActivatedJob job) {
        try {
            Map<String, Object> result =
                    Objects.requireNonNull(answers.get(job.getType())).to(job);
            jobs.newCompleteCommand(job).variables(result).send().join();
        } catch (Refusal refusal) {
            jobs.newThrowErrorCommand(job).errorCode(refusal.code).send().join();
        } catch (ProblemException e) {
            if (e.code() != GONE) {
                throw e;
            }
        }
    }

    /** What a room answers to a job. */
    @FunctionalInterface
    public interface Answer {

        Map<String, Object> to(ActivatedJob job);
    }

    private static final class Refusal extends RuntimeException {

        private final String code;

        private Refusal(String code) {
            super(code);
            this.code = code;
        }
    }
}
