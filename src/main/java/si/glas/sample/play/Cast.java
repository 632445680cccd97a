package si.glas.sample.play;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.sample.Guise;
import si.glas.sample.SamplePart;

/** The people of the sample network, by what stands before the @ of their addresses. */
@SamplePart
class Cast {

    private final Directory directory;
    private final Map<String, PersonCard> persons = new HashMap<>();

    Cast(Directory directory) {
        this.directory = directory;
    }

    /** @throws IllegalArgumentException if there is nobody of that name */
    PersonCard person(String handle) {
        PersonCard known = persons.get(handle);
        if (known == null) {
            // Somebody may have come in the meantime.
            Arrays.stream(Role.values())
                    .flatMap(role -> directory.withRole(role).stream())
                    .forEach(person -> persons.put(handleOf(person), person));
            known = persons.get(handle);
        }
        if (known == null) {
            throw new IllegalArgumentException("Nobody is called " + handle);
        }
        return known;
    }

    PersonId id(String handle) {
        return person(handle).id();
    }

    /** As if they had come through the door. */
    SignedIn signedIn(String handle) {
        PersonCard person = person(handle);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (directory.withRole(role).stream().anyMatch(other -> other.id().equals(person.id()))) {
                roles.add(role);
            }
        }
        return new SignedIn(person.id(), person.name(), person.language(), roles);
    }

    /** The member for whom they speak; of several, the first one in the alphabet. */
    MemberId memberOf(String handle) {
        return directory.members(directory.representedBy(id(handle))).values().stream()
                .min(Comparator.comparing(MemberCard::name))
                .map(MemberCard::id)
                .orElseThrow(() -> new IllegalArgumentException(handle + " represents nobody"));
    }

    static String handleOf(PersonCard person) {
        return person.email().substring(0, person.email().indexOf('@'));
    }

    static boolean isGuise(PersonCard person) {
        return Arrays.stream(Guise.values()).anyMatch(guise -> guise.handle().equals(handleOf(person)));
    }

    /** Always the same one of them. */
    static PersonCard oneOf(List<PersonCard> representatives) {
        return representatives.stream()
                .min(Comparator.comparing(PersonCard::email))
                .orElseThrow();
    }

    Map<MemberId, List<PersonCard>> representatives(Set<MemberId> members) {
        return directory.representatives(members);
    }
}
