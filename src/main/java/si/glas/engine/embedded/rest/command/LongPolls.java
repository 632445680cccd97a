package si.glas.engine.embedded.rest.command;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import si.glas.engine.embedded.processing.JobAvailability;

/** The workers that wait for jobs, and what is known of job types without asking the engine. */
final class LongPolls {

    private final JobAvailability jobs;
    private final Map<String, Long> emptyVersions = new ConcurrentHashMap<>();
    private final Set<Thread> waiting = new HashSet<>();
    private boolean released;

    LongPolls(JobAvailability jobs) {
        this.jobs = jobs;
    }

    long version(String jobType) {
        return jobs.version(jobType);
    }

    /** Remembers that there was no job after the given version of the type. */
    void foundEmpty(String jobType, long version) {
        emptyVersions.put(jobType, version);
    }

    /** Whether an earlier activation found nothing and nothing has come since. */
    boolean isKnownEmpty(String jobType, long version) {
        return emptyVersions.getOrDefault(jobType, Long.MIN_VALUE) == version;
    }

    /**
     * Blocks the calling thread until there may be jobs of the type.
     *
     * @return false if the wait is over without any
     */
    boolean awaitNewer(String jobType, long version, long nanos) {
        if (nanos <= 0 || !enter()) {
            return false;
        }
        try {
            return jobs.awaitNewer(jobType, version, Duration.ofNanos(nanos));
        } catch (InterruptedException e) {
            return false;
        } finally {
            leave();
        }
    }

    /** Ends all waiting, now and in the future. */
    synchronized void release() {
        released = true;
        waiting.forEach(Thread::interrupt);
    }

    private synchronized boolean enter() {
        return !released && waiting.add(Thread.currentThread());
    }

    /** Clears an interrupt that came too late, for it would close the connection on which the answer is sent. */
    private synchronized void leave() {
        waiting.remove(Thread.currentThread());
        Thread.interrupted();
    }
}
