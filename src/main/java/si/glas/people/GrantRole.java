package si.glas.people;

import java.time.InstantSource;
import org.springframework.dao.DuplicateKeyException;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Gives somebody a role. */
@UseCase
public class GrantRole {

    private final Persons persons;
    private final Acquaintance acquaintance;
    private final Chronicle chronicle;
    private final InstantSource clock;

    GrantRole(Persons persons, Acquaintance acquaintance, Chronicle chronicle, InstantSource clock) {
        this.persons = persons;
        this.acquaintance = acquaintance;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Does nothing if the person has the role.
     *
     * @throws NotAllowed for {@link Role#MEMBER}, which comes with a mandate
     * @throws PresidentInOffice if there is a president, and it is somebody else
     */
    public void grant(PersonId id, Role role, Actor by) {
        if (role == Role.MEMBER) {
            throw new NotAllowed("A mandate without a member");
        }
        Person person = persons.require(id);
        if (!person.has(role)) {
            save(person.granted(role, clock.instant()));
            chronicle.record(Act.of("people.roleGranted", id, by).with("role", role));
        }
    }

    /** @param details for a person who is not known yet */
    public PersonId grant(Email email, PersonDetails details, Role role, Actor by) {
        PersonId person = acquaintance.with(email, details, by);
        grant(person, role, by);
        return person;
    }

    private void save(Person person) {
        try {
            persons.save(person);
        } catch (DuplicateKeyException e) {
            throw new PresidentInOffice();
        }
    }
}
