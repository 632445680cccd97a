package si.glas.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import si.glas.people.PeopleModuleTest;

@PeopleModuleTest
class SessionsModuleTest {

    private static final List<String> ATTRIBUTES = List.of("first", "second", "third");

    @Autowired
    private DataSource dataSource;

    @Test
    void areWholeInWhateverOrderTheDatabaseFindsTheirParts() throws Exception {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(dataSource.getConnection(), true);
        JdbcTemplate sql = new JdbcTemplate(connection);
        try {
            // given
            sql.execute("SET enable_nestloop = off");
            sql.execute("SET enable_mergejoin = off");
            JdbcIndexedSessionRepository repository =
                    new JdbcIndexedSessionRepository(sql, TransactionOperations.withoutTransaction());
            new SecurityConfiguration().postgresSessions().customize(repository);
            String person = UUID.randomUUID().toString();

            // when
            FindByIndexNameSessionRepository<? extends Session> sessions = repository;
            fillByTurns(sessions, person, 5);

            // then
            Map<String, ? extends Session> found = sessions.findByPrincipalName(person);
            assertThat(found).hasSize(5);
            assertThat(found.values())
                    .extracting(Session::getAttributeNames)
                    .allSatisfy(names -> assertThat(names).containsAll(ATTRIBUTES));
        } finally {
            sql.execute("RESET ALL");
            connection.destroy();
        }
    }

    @Test
    void areNotedToBeInUseOnceAMinute() {
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), TransactionOperations.withoutTransaction());
        new SecurityConfiguration().postgresSessions().customize(sessions);
        assertThat(lastSeen(sessions, Duration.ofSeconds(59))).isZero();
        assertThat(lastSeen(sessions, Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(60));
    }

    /** How long after its beginning a session is said to have been used last, if it was used after that time. */
    private static <S extends Session> Duration lastSeen(FindByIndexNameSessionRepository<S> sessions, Duration used) {
        S begun = sessions.createSession();
        sessions.save(begun);
        begun.setLastAccessedTime(begun.getCreationTime().plus(used));
        sessions.save(begun);
        return Duration.between(
                begun.getCreationTime().truncatedTo(ChronoUnit.MILLIS),
                Objects.requireNonNull(sessions.findById(begun.getId())).getLastAccessedTime());
    }

    @Test
    void areSomebodysAtOnce() {
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), TransactionOperations.withoutTransaction());
        new SecurityConfiguration().postgresSessions().customize(sessions);
        String person = UUID.randomUUID().toString();

        // when
        signIn(sessions, person);

        // then
        assertThat(sessions.findByPrincipalName(person)).hasSize(1);
    }

    private static <S extends Session> void signIn(FindByIndexNameSessionRepository<S> sessions, String person) {
        S session = sessions.createSession();
        sessions.save(session);
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, person);
        sessions.save(session);
    }

    private static <S extends Session> void fillByTurns(
            FindByIndexNameSessionRepository<S> repository, String person, int count) {
        List<S> sessions =
                Stream.generate(repository::createSession).limit(count).toList();
        sessions.forEach(session -> session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, person));
        for (String attribute : ATTRIBUTES) {
            sessions.forEach(session -> {
                session.setAttribute(attribute, "value");
                repository.save(session);
            });
        }
    }
}
