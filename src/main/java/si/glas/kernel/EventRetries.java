package si.glas.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/**
 * Gives events to their listeners again that have failed on them, for instance because the engine was away: each time
 * after twice as long a while, until they succeed.
 *
 * <p>What a crash has left in the middle is given again at the next start, see {@code spring.modulith.events}.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EventRetries implements SchedulingConfigurer, DisposableBean {

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;

    /** Above what ever fails at once: a publication that waits must not keep others from being looked at. */
    private static final int BATCH = 10_000;

    /** Of its own, or Spring would take the one of the engine's client, which must never wait for a database. */
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("glas-events").factory());

    private final ObjectProvider<FailedEventPublications> failed;
    private final Clock clock;

    /** @param clock by which publications are dated, which is the program's own even where tests set another */
    EventRetries(ObjectProvider<FailedEventPublications> failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.setScheduler(thread);
        tasks.addFixedDelayTask(this::retry, SHORTEST_WAIT);
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }

    private void retry() {
        failed.ifAvailable(publications -> publications.resubmit(
                ResubmissionOptions.defaults().withBatchSize(BATCH).withFilter(this::isTime)));
    }

    private boolean isTime(EventPublication publication) {
        Instant last =
                Objects.requireNonNullElse(publication.getLastResubmissionDate(), publication.getPublicationDate());
        return !last.plus(waitAfter(publication.getCompletionAttempts())).isAfter(clock.instant());
    }

    static Duration waitAfter(int attempts) {
        Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
