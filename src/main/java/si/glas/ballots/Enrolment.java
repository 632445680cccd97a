package si.glas.ballots;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Group;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.TieRule;
import si.glas.ballots.rules.VotingRight;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.Role;

/** Finds who may vote in a ballot that opens now, and what its rules give each of them. */
@Component
class Enrolment {

    private final VotingBodies bodies;
    private final Directory directory;

    Enrolment(VotingBodies bodies, Directory directory) {
        this.bodies = bodies;
        this.directory = directory;
    }

    Map<VoterId, VotingRight> by(RuleSet rules) {
        Set<VoterId> voters = bodies.of(rules.voters()).all();
        if (rules.asksForGroups()) {
            return byGroup(voters, rules);
        }
        Set<VoterId> chair = rules.tie().rule() == TieRule.CHAIR ? chair() : Set.of();
        return voters.stream()
                .collect(toMap(
                        Function.identity(), voter -> chair.contains(voter) ? VotingRight.CHAIR : VotingRight.PLAIN));
    }

    private Map<VoterId, VotingRight> byGroup(Set<VoterId> voters, RuleSet rules) {
        return directory.members(voters.stream().map(VoterId::member).toList()).values().stream()
                .collect(toMap(member -> VoterId.of(member.id()), member -> rules.rightOf(groupOf(member.kind()))));
    }

    private static Group groupOf(MemberCard.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> Group.ORGANISATIONS;
            case INDIVIDUAL -> Group.INDIVIDUALS;
        };
    }

    private Set<VoterId> chair() {
        return directory.withRole(Role.PRESIDENT).stream()
                .map(person -> VoterId.of(person.id()))
                .collect(toSet());
    }
}
