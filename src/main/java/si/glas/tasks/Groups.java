package si.glas.tasks;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Who belongs to which candidate groups: roles are groups, and rooms have groups of their own. */
@Component
public class Groups {

    private final List<CandidateGroups> rooms;
    private final Directory directory;

    Groups(List<CandidateGroups> rooms, Directory directory) {
        this.rooms = rooms;
        this.directory = directory;
    }

    public Set<String> of(SignedIn me) {
        Set<String> groups = me.roles().stream().map(Role::group).collect(Collectors.toCollection(HashSet::new));
        rooms.forEach(room -> groups.addAll(room.of(me.id())));
        return groups;
    }

    /** Everybody whom a task for these groups waits for. */
    public Set<PersonId> peopleIn(Collection<String> groups) {
        return groups.stream().flatMap(this::peopleIn).collect(Collectors.toSet());
    }

    private Stream<PersonId> peopleIn(String group) {
        return Stream.concat(
                rooms.stream().flatMap(room -> room.peopleIn(group).stream()),
                Arrays.stream(Role.values())
                        .filter(role -> role.group().equals(group))
                        .flatMap(role -> directory.withRole(role).stream())
                        .map(PersonCard::id));
    }
}
