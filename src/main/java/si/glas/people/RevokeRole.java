package si.glas.people;

import java.util.List;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Takes a role from somebody. */
@UseCase
public class RevokeRole {

    private final Persons persons;
    private final Chronicle chronicle;

    RevokeRole(Persons persons, Chronicle chronicle) {
        this.persons = persons;
        this.chronicle = chronicle;
    }

    /**
     * Does nothing if the person does not have the role.
     *
     * @throws LastAdministrator if nobody would be left to give roles
     */
    public void revoke(PersonId id, Role role, Actor by) {
        if (role == Role.ADMINISTRATOR && persons.lockAllWith(role).equals(List.of(id))) {
            throw new LastAdministrator();
        }
        Person person = persons.require(id);
        if (person.has(role)) {
            persons.save(person.revoked(role));
            chronicle.record(Act.of("people.roleRevoked", id, by).with("role", role));
        }
    }
}
