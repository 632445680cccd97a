package si.glas.engine;

import io.camunda.client.api.command.CompleteJobCommandStep1;
import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.kernel.BusinessRefusal;

/** Has a job worked on by its handler, and tells the engine how it went. */
final class JobExecution implements io.camunda.client.api.worker.JobHandler {

    private static final Logger log = LoggerFactory.getLogger(JobExecution.class);

    private final RegisteredHandler registered;
    private final RetryBackoff backoff;
    private final JobMetrics metrics;
    private final Duration timeout;

    /** @param timeout after which the engine gives the job to somebody else */
    JobExecution(RegisteredHandler registered, RetryBackoff backoff, JobMetrics metrics, Duration timeout) {
        this.registered = registered;
        this.backoff = backoff;
        this.metrics = metrics;
        this.timeout = timeout;
    }

    @Override
    public void handle(JobClient client, ActivatedJob job) {
        long start = System.nanoTime();
        JobOutcome outcome = work(client, job, start + timeout.toNanos());
        metrics.handled(outcome, System.nanoTime() - start);
    }

    /** @param end until when the job is ours, in the nanoseconds of this machine, since the engine may have a clock of its own */
    private JobOutcome work(JobClient client, ActivatedJob job, long end) {
        try {
            Object result = registered.handle(job.getVariablesAsType(registered.variables()), Job.of(job));
            return answer(job, completion(client, job, result), end) ? JobOutcome.COMPLETED : JobOutcome.UNANSWERED;
        } catch (BusinessRefusal refusal) {
            log.debug("Job {} of {} was refused: {}", job.getKey(), job.getType(), refusal.getMessage());
            var error = client.newThrowErrorCommand(job.getKey()).errorCode(refusal.code());
            return answer(job, error, end) ? JobOutcome.REFUSED : JobOutcome.UNANSWERED;
        } catch (Exception e) {
            return answer(job, failure(client, job, e), end) ? JobOutcome.FAILED : JobOutcome.UNANSWERED;
        }
    }

    private static CompleteJobCommandStep1 completion(JobClient client, ActivatedJob job, @Nullable Object result) {
        CompleteJobCommandStep1 command = client.newCompleteCommand(job.getKey());
        return switch (result) {
            case null -> command;
            case TaskListenerResult listener -> TaskListenerAnswer.add(command, listener);
            default -> command.variables(result);
        };
    }

    private FinalCommandStep<?> failure(JobClient client, ActivatedJob job, Exception failure) {
        int retriesLeft = Math.max(0, job.getRetries() - 1);
        Duration wait = RetryHeader.backoffOf(job)
                .map(longest -> backoff.after(retriesLeft, longest))
                .orElseGet(() -> backoff.after(retriesLeft));
        log.warn(
                "Job {} of {} in {} failed, {}",
                job.getKey(),
                job.getType(),
                job.getElementId(),
                retriesLeft > 0 ? "next try in " + wait.toSeconds() + " s" : "no retries left: an incident is raised",
                failure);
        return client.newFailCommand(job.getKey())
                .retries(retriesLeft)
                .retryBackoff(wait)
                .errorMessage(FailureMessage.of(failure, job.getKey()));
    }

    /** Tells the engine, again and again until the engine itself gives up on this worker. */
    private static boolean answer(ActivatedJob job, FinalCommandStep<?> command, long end) {
        for (Duration pause = Duration.ofMillis(100); ; pause = pause.multipliedBy(2)) {
            try {
                command.send().join();
                return true;
            } catch (RuntimeException e) {
                if (EngineAnswers.isFinal(e) || System.nanoTime() + pause.toNanos() > end || !rest(pause)) {
                    log.warn(
                            "The engine does not take the result of job {} of {}; unless the job is gone, it comes"
                                    + " again. The engine says: {}",
                            job.getKey(),
                            job.getType(),
                            EngineAnswers.reasonOf(e));
                    return false;
                }
            }
        }
    }

    private static boolean rest(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
