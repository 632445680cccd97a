package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.impl.record.value.timer.TimerRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.intent.TimerIntent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which jobs and timers are open, of those that have come since this program is the engine. Kept in memory only. */
public final class OpenWork {

    private final Set<Long> jobs = ConcurrentHashMap.newKeySet();
    private final Map<Long, Timer> timers = new ConcurrentHashMap<>();

    /** @param begins whether it starts a process, and no process that runs waits for it */
    private record Timer(Instant dueAt, boolean begins) {

        static Timer of(TimerRecord timer) {
            return new Timer(Instant.ofEpochMilli(timer.getDueDate()), timer.getElementInstanceKey() <= 0);
        }
    }

    /** Whether somebody has to work on a job; one that has failed for good waits for people. */
    public boolean hasJobs() {
        return !jobs.isEmpty();
    }

    public boolean hasTimersDueAt(Instant now) {
        return timers.values().stream().anyMatch(timer -> !timer.dueAt().isAfter(now));
    }

    /** When a process that runs will go on by itself. */
    public Optional<Instant> nextTimer() {
        return timers.values().stream()
                .filter(timer -> !timer.begins())
                .map(Timer::dueAt)
                .min(Instant::compareTo);
    }

    void note(StreamRecord event) {
        if (event.valueType() == ValueType.JOB) {
            noteJob(event);
        } else if (event.valueType() == ValueType.TIMER) {
            noteTimer(event);
        }
    }

    private void noteJob(StreamRecord event) {
        switch ((JobIntent) event.intent()) {
            case CREATED, RETRIES_UPDATED -> jobs.add(event.key());
            case COMPLETED, CANCELED, ERROR_THROWN -> jobs.remove(event.key());
            case FAILED -> {
                if (event.value(JobRecord.class).getRetries() <= 0) {
                    jobs.remove(event.key());
                }
            }
            default -> {}
        }
    }

    private void noteTimer(StreamRecord event) {
        switch ((TimerIntent) event.intent()) {
            case CREATED -> timers.put(event.key(), Timer.of(event.value(TimerRecord.class)));
            case TRIGGERED, CANCELED -> timers.remove(event.key());
            default -> {}
        }
    }
}
