package si.glas.people;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Gives a new Glas its first person, who can let in all others. */
@UseCase
public class SetUpNetwork {

    private final Persons persons;
    private final Chronicle chronicle;
    private final JdbcClient sql;
    private final InstantSource clock;

    SetUpNetwork(Persons persons, Chronicle chronicle, JdbcClient sql, InstantSource clock) {
        this.persons = persons;
        this.chronicle = chronicle;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether there is no administrator yet. */
    public boolean isNeeded() {
        return sql.sql("SELECT NOT EXISTS (SELECT FROM person_role WHERE role = :role)")
                .param("role", Role.ADMINISTRATOR)
                .query(Boolean.class)
                .single();
    }

    /**
     * The person becomes administrator and coordinator.
     *
     * @throws SetUpDone if somebody was faster
     */
    public PersonId setUp(Email email, PersonDetails details) {
        // Nobody else gives a role until this is done.
        sql.sql("LOCK TABLE person_role IN SHARE ROW EXCLUSIVE MODE").update();
        if (!isNeeded()) {
            throw new SetUpDone();
        }
        Instant now = clock.instant();
        Person person =
                persons.findByEmailKey(email.key()).orElseGet(() -> Person.of(PersonId.random(), email, details));
        persons.save(person.granted(Role.ADMINISTRATOR, now).granted(Role.COORDINATOR, now));
        chronicle.record(Act.of("people.networkSetUp", person.id(), Actor.of(person.id())));
        return person.id();
    }
}
