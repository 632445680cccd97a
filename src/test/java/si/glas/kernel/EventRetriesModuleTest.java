package si.glas.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import si.glas.database.TestDatabase;

/** Events whose listeners fail come again while the program runs. */
@SpringBootTest(
        classes = EventRetriesModuleTest.Hall.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
class EventRetriesModuleTest {

    record BellRung(int times) {}

    static class Porter {

        @Async
        @TransactionalEventListener
        public void open(BellRung bell) {
            TRIES.incrementAndGet();
            if (!awake.getAsBoolean()) {
                throw new IllegalStateException("asleep");
            }
        }
    }

    private static final AtomicInteger TRIES = new AtomicInteger();
    private static volatile BooleanSupplier awake = () -> true;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient sql;

    @Test
    void givesAnEventAgainUntilItsListenerSucceeds() {
        // given
        TRIES.set(0);
        awake = () -> TRIES.get() >= 3;

        // when
        transactions.executeWithoutResult(transaction -> events.publishEvent(new BellRung(1)));

        // then
        await().atMost(Duration.ofSeconds(20)).until(() -> TRIES.get() == 3);
        await().untilAsserted(() -> assertThat(outstanding()).isZero());
    }

    @Test
    void givesNoEventAgainThatWasDone() {
        // given
        TRIES.set(0);
        awake = () -> true;
        transactions.executeWithoutResult(transaction -> events.publishEvent(new BellRung(1)));
        await().until(() -> TRIES.get() == 1 && outstanding() == 0);

        // when
        awake = () -> false;
        transactions.executeWithoutResult(transaction -> events.publishEvent(new BellRung(2)));
        await().atMost(Duration.ofSeconds(20)).until(() -> TRIES.get() == 3);

        // then
        assertThat(sql.sql("SELECT serialized_event FROM event_publication")
                        .query(String.class)
                        .list())
                .containsExactly("{\"times\":2}");
        awake = () -> true;
        await().atMost(Duration.ofSeconds(20)).until(() -> outstanding() == 0);
    }

    @Test
    void waitsTwiceAsLongEachTimeButNotForEver() {
        assertThat(EventRetries.waitAfter(0)).hasSeconds(1);
        assertThat(EventRetries.waitAfter(1)).hasSeconds(1);
        assertThat(EventRetries.waitAfter(2)).hasSeconds(2);
        assertThat(EventRetries.waitAfter(5)).hasSeconds(16);
        assertThat(EventRetries.waitAfter(9)).hasSeconds(256);
        assertThat(EventRetries.waitAfter(1_000_000)).hasMinutes(5);
    }

    private int outstanding() {
        return sql.sql("SELECT count(*) FROM event_publication")
                .query(Integer.class)
                .single();
    }

    /** Not a configuration, so that no other test's program finds it. */
    @EnableAutoConfiguration
    @Import({KernelConfiguration.class, StorageConfiguration.class, EventRetries.class})
    static class Hall {

        @Bean
        DataSource dataSource() {
            return TestDatabase.create();
        }

        @Bean
        Porter porter() {
            return new Porter();
        }
    }
}
