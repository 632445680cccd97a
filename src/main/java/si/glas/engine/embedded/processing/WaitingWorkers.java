package si.glas.engine.embedded.processing;

import io.camunda.zeebe.engine.processing.streamprocessor.JobStreamer;
import io.camunda.zeebe.protocol.impl.stream.job.JobActivationProperties;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.agrona.DirectBuffer;

/** Wakes waiting workers when the engine says that it has jobs of their type. */
final class WaitingWorkers implements JobStreamer, JobAvailability {

    private static final class JobType {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition newer = lock.newCondition();
        private volatile long version;
    }

    private final Map<String, JobType> types = new ConcurrentHashMap<>();

    @Override
    public void notifyWorkAvailable(String jobType) {
        JobType type = type(jobType);
        type.lock.lock();
        try {
            type.version++;
            type.newer.signalAll();
        } finally {
            type.lock.unlock();
        }
    }

    /** None: job streams are a feature of gRPC, which is not served here. */
    @Override
    public Optional<JobStream> streamFor(DirectBuffer jobType, Predicate<JobActivationProperties> filter) {
        return Optional.empty();
    }

    @Override
    public long version(String jobType) {
        return type(jobType).version;
    }

    @Override
    public boolean awaitNewer(String jobType, long version, Duration timeout) throws InterruptedException {
        JobType type = type(jobType);
        long nanos = timeout.toNanos();
        type.lock.lockInterruptibly();
        try {
            while (type.version <= version && nanos > 0) {
                nanos = type.newer.awaitNanos(nanos);
            }
            return type.version > version;
        } finally {
            type.lock.unlock();
        }
    }

    private JobType type(String jobType) {
        return types.computeIfAbsent(jobType, name -> new JobType());
    }
}
