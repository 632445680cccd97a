package si.glas.timetable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import si.glas.chronicle.ListedActs;
import si.glas.database.CountingDataSource;
import si.glas.database.TestDatabase;
import si.glas.engine.ProcessMessages;

/** The room by itself, on a real PostgreSQL, with a clock that tests set and with others' rooms replaced by lists. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"si.glas.kernel", "si.glas.language", "si.glas.timetable"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
public class TimetableAlone {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    /** What others have heard of the room. */
    public static final class Heard {

        public record Message(String name, String correlationKey, UUID messageId) {}

        public final List<Object> events = new CopyOnWriteArrayList<>();
        public final List<Message> messages = new CopyOnWriteArrayList<>();

        public void forget() {
            events.clear();
            messages.clear();
        }

        @EventListener
        void on(DeadlineMoved moved) {
            events.add(moved);
        }

        @EventListener
        void on(DeadlinePassed passed) {
            events.add(passed);
        }

        @EventListener
        void on(ReminderDue reminder) {
            events.add(reminder);
        }
    }

    /** A clock that goes only when a test says so. */
    public static final class SetClock implements InstantSource {

        private volatile Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        public void set(Instant now) {
            this.now = now;
        }
    }

    /** Refuses one date. */
    public static final class ChristmasGuard implements DeadlineGuard {

        public static final Instant CHRISTMAS = Instant.parse("2026-12-24T22:59:59Z");

        @Override
        public void check(DeadlineView deadline, Instant newDueAt) {
            if (newDueAt.equals(CHRISTMAS)) {
                throw new DeadlineUnmoved();
            }
        }
    }

    @Bean
    CountingDataSource dataSource() {
        return new CountingDataSource(TestDatabase.create());
    }

    @Bean
    @Primary
    SetClock setClock() {
        return new SetClock();
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    DeadlineGuard christmasGuard() {
        return new ChristmasGuard();
    }

    @Bean
    SubjectSource positionSubjects() {
        return ids -> ids.stream()
                .collect(Collectors.toMap(id -> id, id -> new Subject("Culture in the <city>", "/positions/" + id)));
    }

    @Bean
    ListedActs chronicle() {
        return new ListedActs();
    }

    @Bean
    ProcessMessages processMessages(Heard heard) {
        return (name, correlationKey, messageId, timeToLive, variables) ->
                heard.messages.add(new Heard.Message(name, correlationKey, messageId));
    }
}
