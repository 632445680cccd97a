package si.glas.people;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Puts right how somebody is called and reached. */
@UseCase
public class ChangePerson {

    private final Persons persons;
    private final Chronicle chronicle;
    private final EmailChangedNotice notice;

    ChangePerson(Persons persons, Chronicle chronicle, EmailChangedNotice notice) {
        this.persons = persons;
        this.chronicle = chronicle;
        this.notice = notice;
    }

    /** By themself. */
    public void changeOwn(PersonId id, PersonDetails details) {
        Person person = persons.require(id);
        if (!person.details().equals(details)) {
            persons.save(person.with(details));
            chronicle.record(Act.of("people.personChanged", id, Actor.of(id)));
        }
    }

    /** By themself, who have shown that the address is theirs. */
    public void moveOwn(PersonId id, Email email) {
        move(persons.require(id), email, Actor.of(id));
    }

    /**
     * By the office.
     *
     * @param version of the person that was edited
     * @throws ChangedMeanwhile if that is no longer the current one
     * @throws EmailTaken if the address is somebody else's
     * @throws NotAllowed if somebody who gives no roles would move the address of somebody who has one: whoever holds
     *     the address can sign in with it
     */
    public void change(PersonId id, int version, PersonDetails details, Email email, SignedIn by) {
        Person person = persons.require(id);
        ChangedMeanwhile.unless(person.version() == version);
        if (!person.grants().isEmpty() && !person.email().isSameAs(email) && !by.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("The address of somebody with a role");
        }
        if (!person.details().equals(details)) {
            person = persons.save(person.with(details));
            chronicle.record(Act.of("people.personChanged", id, by.actor()));
        }
        move(person, email, by.actor());
    }

    private void move(Person person, Email email, Actor by) {
        if (person.email().equals(email)) {
            return;
        }
        try {
            persons.save(person.reachedAt(email));
        } catch (DuplicateKeyException e) {
            throw new EmailTaken();
        }
        chronicle.record(Act.of("people.emailChanged", person.id(), by));
        notice.send(UUID.randomUUID(), person);
    }
}
