package si.glas.people;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;

/** Knows a person by their address, or gets to know them. */
@Component
class Acquaintance {

    private final Persons persons;
    private final Chronicle chronicle;

    Acquaintance(Persons persons, Chronicle chronicle) {
        this.persons = persons;
        this.chronicle = chronicle;
    }

    /** Somebody who is known keeps their own details. */
    PersonId with(Email email, PersonDetails details, Actor by) {
        return persons.findByEmailKey(email.key()).map(Person::id).orElseGet(() -> make(email, details, by));
    }

    private PersonId make(Email email, PersonDetails details, Actor by) {
        Person person = Person.of(PersonId.random(), email, details);
        try {
            persons.save(person);
        } catch (DuplicateKeyException e) {
            throw new EmailTaken();
        }
        chronicle.record(Act.of("people.personAdded", person.id(), by));
        return person.id();
    }
}
