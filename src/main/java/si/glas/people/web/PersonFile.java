package si.glas.people.web;

import java.util.List;
import java.util.Set;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;
import si.glas.people.Role;

/** All that the office knows of a person. */
record PersonFile(Basics person, List<Mandated> members, Set<Role> roles) {

    record Basics(PersonId id, int version, String name, String email, String phone, Language language) {}

    /** A member that the person represents. */
    record Mandated(MemberId id, String name) {}

    /** The roles that an administrator can still give. */
    public List<Role> otherRoles() {
        return java.util.Arrays.stream(Role.values())
                .filter(role -> role != Role.MEMBER && !roles.contains(role))
                .toList();
    }
}
