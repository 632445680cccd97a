package si.glas.people;

import java.time.InstantSource;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** Makes people and members for tests. */
public final class People {

    private final Persons persons;
    private final Members members;
    private final InstantSource clock;
    private final JdbcClient sql;

    People(Persons persons, Members members, InstantSource clock, JdbcClient sql) {
        this.persons = persons;
        this.members = members;
        this.clock = clock;
        this.sql = sql;
    }

    /** A person whose address is their name with a dot. */
    public PersonId person(String name, Role... roles) {
        Person person =
                Person.of(PersonId.random(), new Email(addressOf(name)), new PersonDetails(name, "", Language.EN));
        for (Role role : roles) {
            person = person.granted(role, clock.instant());
        }
        return persons.save(person).id();
    }

    public static String addressOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.').replaceAll("[^a-z.]", "x") + "@example.org";
    }

    public MemberId organisation(String name) {
        return member(name, MemberCard.Kind.ORGANISATION);
    }

    public MemberId individual(String name) {
        return member(name, MemberCard.Kind.INDIVIDUAL);
    }

    private MemberId member(String name, MemberCard.Kind kind) {
        Member member = Member.of(MemberId.random(), new MemberDetails(kind, name, "", "", null));
        return members.save(member).id();
    }

    public void represents(PersonId person, MemberId member) {
        members.save(members.require(member).representedBy(person, clock.instant(), null));
    }

    Person person(PersonId id) {
        return persons.require(id);
    }

    Member member(MemberId id) {
        return members.require(id);
    }

    /** Nobody is left. */
    public void forgetAll() {
        sql.sql("TRUNCATE person, member, spring_session, sign_in_challenge, email_change, member_import CASCADE")
                .update();
    }
}
