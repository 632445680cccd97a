package si.glas.ballots;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.Role;

/** The board, each of whom votes for themself, as long as they are on it. */
@Component
class BoardTogether implements VotingBody {

    private final Directory directory;

    BoardTogether(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Electorate electorate() {
        return Electorate.BOARD;
    }

    @Override
    public Set<VoterId> all() {
        return directory.withRole(Role.BOARD).stream()
                .map(person -> VoterId.of(person.id()))
                .collect(toSet());
    }

    @Override
    public Set<VoterId> belonging(Collection<VoterId> voters) {
        return all().stream().filter(voters::contains).collect(toSet());
    }

    @Override
    public Set<VoterId> votersOf(PersonId person) {
        VoterId self = VoterId.of(person);
        return all().contains(self) ? Set.of(self) : Set.of();
    }

    @Override
    public Map<VoterId, String> names(Collection<VoterId> voters) {
        return directory.persons(voters.stream().map(VoterId::person).toList()).values().stream()
                .collect(toMap(person -> VoterId.of(person.id()), PersonCard::name));
    }

    @Override
    public Map<VoterId, List<PersonCard>> representatives(Collection<VoterId> voters) {
        Set<VoterId> wanted = Set.copyOf(voters);
        return directory.withRole(Role.BOARD).stream()
                .filter(person -> wanted.contains(VoterId.of(person.id())))
                .collect(toMap(person -> VoterId.of(person.id()), List::of));
    }
}
