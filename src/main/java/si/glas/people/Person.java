package si.glas.people;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** Somebody who can sign in: their address, their details, the roles they have been given. */
record Person(
        @Id PersonId id,
        @Version int version,

        @Embedded.Empty Email email,

        String name,
        String phone,
        Language language,

        @MappedCollection(idColumn = "person") Set<RoleGrant> grants) {

    static Person of(PersonId id, Email email, PersonDetails details) {
        return new Person(id, 0, email, details.name(), details.phone(), details.language(), Set.of());
    }

    PersonDetails details() {
        return new PersonDetails(name, phone, language);
    }

    Person with(PersonDetails details) {
        return new Person(id, version, email, details.name(), details.phone(), details.language(), grants);
    }

    Person reachedAt(Email address) {
        return new Person(id, version, address, name, phone, language, grants);
    }

    boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** @throws IllegalArgumentException for {@link Role#MEMBER}, which comes with a mandate */
    Person granted(Role role, Instant now) {
        if (role == Role.MEMBER) {
            throw new IllegalArgumentException("Representatives have a mandate, not a grant");
        }
        return with(Stream.concat(grants.stream(), Stream.of(new RoleGrant(role, now))));
    }

    Person revoked(Role role) {
        return with(grants.stream().filter(grant -> grant.role() != role));
    }

    private Person with(Stream<RoleGrant> others) {
        return new Person(id, version, email, name, phone, language, others.collect(Collectors.toUnmodifiableSet()));
    }
}
