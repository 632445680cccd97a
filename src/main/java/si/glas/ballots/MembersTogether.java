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
import si.glas.people.MemberCard;
import si.glas.people.PersonCard;

/** The members of the network, who vote through their representatives. */
@Component
class MembersTogether implements VotingBody {

    private final Directory directory;

    MembersTogether(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Electorate electorate() {
        return Electorate.MEMBERS;
    }

    @Override
    public Set<VoterId> all() {
        return directory.members().stream()
                .map(member -> VoterId.of(member.id()))
                .collect(toSet());
    }

    @Override
    public Set<VoterId> belonging(Collection<VoterId> voters) {
        return directory.belonging(voters.stream().map(VoterId::member).toList()).stream()
                .map(VoterId::of)
                .collect(toSet());
    }

    @Override
    public Set<VoterId> votersOf(PersonId person) {
        return directory.representedBy(person).stream().map(VoterId::of).collect(toSet());
    }

    @Override
    public Map<VoterId, String> names(Collection<VoterId> voters) {
        return directory.members(voters.stream().map(VoterId::member).toList()).values().stream()
                .collect(toMap(member -> VoterId.of(member.id()), MemberCard::name));
    }

    @Override
    public Map<VoterId, List<PersonCard>> representatives(Collection<VoterId> voters) {
        return directory.representatives(voters.stream().map(VoterId::member).toList()).entrySet().stream()
                .collect(toMap(member -> VoterId.of(member.getKey()), Map.Entry::getValue));
    }
}
