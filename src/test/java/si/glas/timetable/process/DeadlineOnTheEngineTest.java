package si.glas.timetable.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import si.glas.chronicle.ListedActs;
import si.glas.kernel.PersonId;
import si.glas.processtest.GlasProcessTest;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlinePassed;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.MoveDeadline;
import si.glas.timetable.ReminderDue;

/** A deadline in the database and the process that waits for it, on the real engine. */
@SpringBootTest(
        classes = DeadlineOnTheEngineTest.TimetableOnTheEngine.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "glas.engine.models=classpath:processes/deadline.bpmn",
            "glas.engine.workers.shortest-backoff=10ms",
            "glas.engine.workers.longest-backoff=100ms"
        })
@GlasProcessTest(value = "deadline", covering = false)
class DeadlineOnTheEngineTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private MoveDeadline move;

    @Autowired
    private Heard heard;

    private Instant begun;
    private DeadlineId id;
    private ProcessInstanceEvent process;

    @BeforeEach
    void begin() {
        heard.words.clear();
        begun = context.getCurrentTime().truncatedTo(ChronoUnit.SECONDS);
        id = deadlines.set(
                DeadlineView.Kind.BALLOT, UUID.randomUUID(), UUID.randomUUID(), day(14), List.of(day(11), day(13)));
        process = client.newCreateInstanceCommand()
                .bpmnProcessId("deadline")
                .latestVersion()
                .variables(Map.of("deadlineId", id.toString()))
                .send()
                .join();
        assertThat(process).isWaitingForMessage("timetable.deadlineMoved", id.toString());
    }

    @Test
    void remindsTwiceAndEndsInTime() {
        context.increaseTime(Duration.ofDays(11).plusMinutes(1));
        await().untilAsserted(() -> assertThat(heard.words).containsExactly("reminder 1"));

        context.increaseTime(Duration.ofDays(2));
        await().untilAsserted(() -> assertThat(heard.words).containsExactly("reminder 1", "reminder 2"));

        context.increaseTime(Duration.ofDays(1));
        assertThat(process).isCompleted();
        assertThat(heard.words).containsExactly("reminder 1", "reminder 2", "passed");
    }

    @Test
    void followsADeadlineThatIsMovedToLater() {
        // when
        move.to(id, day(20), "The ministry gave us a week.", PersonId.random());
        context.increaseTime(Duration.ofDays(14).plusMinutes(1));

        // then
        assertThat(process).isActive();
        context.increaseTime(Duration.ofDays(6));
        assertThat(process).isCompleted();
        assertThat(heard.words).endsWith("passed");
        assertThat(heard.words).filteredOn("passed"::equals).hasSize(1);
    }

    @Test
    void endsAtOnceWhenItIsMovedIntoThePast() {
        move.to(id, day(-1), "Everybody has voted.", PersonId.random());

        assertThat(process).isCompleted();
        assertThat(heard.words).containsExactly("passed");
    }

    @Test
    void actsOnceOnWhatItHasMissed() {
        context.increaseTime(Duration.ofDays(30));

        assertThat(process).isCompleted();
        assertThat(heard.words).containsExactly("passed");
    }

    private Instant day(int number) {
        return begun.plus(Duration.ofDays(number));
    }

    static class Heard {

        private final List<String> words = new CopyOnWriteArrayList<>();

        @EventListener
        void on(ReminderDue reminder) {
            words.add("reminder " + reminder.number());
        }

        @EventListener
        void on(DeadlinePassed passed) {
            words.add("passed");
        }
    }

    /** Not a configuration, so that no other test's program finds it. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "si.glas.timetable")
    @ComponentScan(
            basePackages = {"si.glas.kernel", "si.glas.language", "si.glas.engine", "si.glas.timetable"},
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
    static class TimetableOnTheEngine {

        @Bean
        Heard heard() {
            return new Heard();
        }

        @Bean
        ListedActs chronicle() {
            return new ListedActs();
        }
    }
}
