package si.glas.ballots;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Electorate;

/** Finds out which of the delegations in force count in ballots. */
@Component
class CountingDelegations {

    private final VotingBodies bodies;
    private final Roll roll;
    private final Occasions occasions;

    CountingDelegations(VotingBodies bodies, Roll roll, Occasions occasions) {
        this.bodies = bodies;
        this.roll = roll;
        this.occasions = occasions;
    }

    /**
     * In each of the ballots, by delegator.
     *
     * @param ballots of one electorate
     * @param given all that could hide each other or be too many together
     */
    Map<BallotId, Map<VoterId, Delegation>> in(
            Electorate electorate, Collection<Ballot> ballots, List<Delegation> given) {
        if (given.isEmpty() || ballots.isEmpty()) {
            return Map.of();
        }
        Set<VoterId> named = given.stream()
                .flatMap(delegation -> Stream.of(delegation.delegator(), delegation.delegate()))
                .collect(toSet());
        Map<BallotId, Set<VoterId>> eligible = roll.among(
                ballots.stream().map(Ballot::id).toList(), bodies.of(electorate).belonging(named));
        DelegationBook book = new DelegationBook(given);
        return occasions.of(ballots).stream()
                .collect(toMap(
                        occasion -> Objects.requireNonNull(occasion.ballot()),
                        occasion -> book.on(occasion, eligible.getOrDefault(occasion.ballot(), Set.of()))));
    }
}
