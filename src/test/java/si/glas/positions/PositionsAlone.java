package si.glas.positions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import si.glas.database.TestDatabase;
import si.glas.engine.ProcessMessages;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.people.Representation;
import si.glas.people.Role;

/** The room with the timetable below it, on a real PostgreSQL; other rooms are replaced by lists. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = {"si.glas.timetable", "si.glas.positions"})
@ComponentScan(
        basePackages = {
            "si.glas.kernel",
            "si.glas.language",
            "si.glas.timetable",
            "si.glas.positions",
            "si.glas.documents",
            "si.glas.chronicle"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Test\\$|Alone|ModuleTest).*"))
public class PositionsAlone {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    /** People whom these tests know. */
    public static final PersonId ANA = PersonId.random();

    public static final PersonId BOR = PersonId.random();
    public static final PersonId COORDINATOR = PersonId.random();

    /** What others have heard of the room. */
    public static final class Heard {

        public record Message(String name, String correlationKey, Record variables) {}

        public final List<Notice> notices = new CopyOnWriteArrayList<>();
        public final List<Message> messages = new CopyOnWriteArrayList<>();
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

    private record FewPeople() implements Directory {

        private static final Map<PersonId, PersonCard> ALL = Map.of(
                ANA, new PersonCard(ANA, "Ana Čuk", "ana@example.org", "", Language.SL),
                BOR, new PersonCard(BOR, "Bor Žagar", "bor@example.org", "", Language.SL),
                COORDINATOR, new PersonCard(COORDINATOR, "Cvetka Šega", "cvetka@example.org", "", Language.SL));

        @Override
        public PersonCard person(PersonId id) {
            return java.util.Objects.requireNonNull(ALL.get(id));
        }

        @Override
        public Map<PersonId, PersonCard> persons(Collection<PersonId> ids) {
            return ids.stream().filter(ALL::containsKey).collect(Collectors.toMap(Function.identity(), ALL::get));
        }

        @Override
        public List<PersonCard> withRole(Role role) {
            return switch (role) {
                case EDITOR -> List.of(person(ANA), person(BOR));
                case COORDINATOR -> List.of(person(COORDINATOR));
                default -> List.of();
            };
        }

        @Override
        public List<MemberCard> members() {
            return List.of();
        }

        @Override
        public Map<MemberId, MemberCard> members(Collection<MemberId> ids) {
            return Map.of();
        }

        @Override
        public List<Representation> representations() {
            return List.of();
        }

        @Override
        public Set<MemberId> representedBy(PersonId person) {
            return Set.of();
        }
    }

    @Bean
    DataSource dataSource() {
        return TestDatabase.create();
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
    Directory directory() {
        return new FewPeople();
    }

    @Bean
    Notices notices(Heard heard) {
        return heard.notices::add;
    }

    @Bean
    ProcessMessages processMessages(Heard heard) {
        return (name, correlationKey, messageId, timeToLive, variables) ->
                heard.messages.add(new Heard.Message(name, correlationKey, variables));
    }
}
