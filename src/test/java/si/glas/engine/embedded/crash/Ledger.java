package si.glas.engine.embedded.crash;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients tried, what they were told has happened, and what they saw that must not be. */
final class Ledger {

    private final AtomicLong lastId = new AtomicLong();
    final Set<Long> attempted = ConcurrentHashMap.newKeySet();
    final Map<Long, Long> createdInstances = new ConcurrentHashMap<>();
    final Set<Long> completedJobs = ConcurrentHashMap.newKeySet();
    final Set<Long> completedUserTasks = ConcurrentHashMap.newKeySet();
    final Set<Long> publishedMessages = ConcurrentHashMap.newKeySet();
    final Queue<String> violations = new ConcurrentLinkedQueue<>();

    long newId() {
        long id = lastId.incrementAndGet();
        attempted.add(id);
        return id;
    }

    @Override
    public String toString() {
        return "%d instances attempted, %d acknowledged; acknowledged: %d jobs, %d user tasks, %d messages"
                .formatted(
                        attempted.size(),
                        createdInstances.size(),
                        completedJobs.size(),
                        completedUserTasks.size(),
                        publishedMessages.size());
    }
}
