package si.glas.ballots;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.RuleSets;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;

/** Who may vote for whom in a ballot: those who represent a voter, and those to whom it has given its vote. */
@Component
class Franchise {

    private final VotingBodies bodies;
    private final Roll roll;
    private final RuleSets ruleSets;
    private final Occasions occasions;
    private final DelegationsInForce inForce;
    private final KeptDelegations delegations;

    Franchise(
            VotingBodies bodies,
            Roll roll,
            RuleSets ruleSets,
            Occasions occasions,
            DelegationsInForce inForce,
            KeptDelegations delegations) {
        this.bodies = bodies;
        this.roll = roll;
        this.ruleSets = ruleSets;
        this.occasions = occasions;
        this.inForce = inForce;
        this.delegations = delegations;
    }

    /** For whom somebody may vote now, of those on the roll. */
    Voices of(Ballot ballot, PersonId person) {
        Set<VoterId> own =
                roll.among(ballot.id(), bodies.of(ballot.electorate()).votersOf(person));
        return new Voices(own, carriedBy(ballot, own));
    }

    /** The delegations that count in a ballot, by delegator. */
    Map<VoterId, Delegation> delegationsIn(Ballot ballot) {
        return allowsAny(ballot) ? counting(ballot, inForce.of(ballot.electorate())) : Map.of();
    }

    /** The same for some delegators only. */
    Map<VoterId, Delegation> delegationsOf(Ballot ballot, Collection<VoterId> delegators) {
        if (!allowsAny(ballot)) {
            return Map.of();
        }
        Set<VoterId> delegates = inForce.by(ballot.electorate(), delegators).stream()
                .map(Delegation::delegate)
                .collect(toSet());
        return only(counting(ballot, inForce.around(ballot.electorate(), delegates)), delegators);
    }

    /**
     * The delegations by which somebody votes for others, which nobody ends until the end of the transaction.
     *
     * @param own whom they represent
     * @throws NotAllowed if one of the others has not given its vote to any of these
     */
    Map<VoterId, VoterId> hold(Ballot ballot, Set<VoterId> own, Collection<VoterId> others) {
        Map<VoterId, Delegation> used = only(carriedBy(ballot, own), others);
        Map<VoterId, VoterId> held =
                delegations
                        .findSharedByIdIn(
                                used.values().stream().map(Delegation::id).toList())
                        .stream()
                        .filter(Delegation::isInForce)
                        .collect(toMap(Delegation::delegator, Delegation::delegate));
        others.stream().filter(voter -> !held.containsKey(voter)).findAny().ifPresent(voter -> {
            throw new NotAllowed("to vote for " + voter);
        });
        return held;
    }

    private Map<VoterId, Delegation> carriedBy(Ballot ballot, Set<VoterId> own) {
        if (!allowsAny(ballot)) {
            return Map.of();
        }
        return counting(ballot, inForce.around(ballot.electorate(), own)).entrySet().stream()
                .filter(carried -> own.contains(carried.getValue().delegate()) && !own.contains(carried.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<VoterId, Delegation> counting(Ballot ballot, List<Delegation> given) {
        if (given.isEmpty()) {
            return Map.of();
        }
        Set<VoterId> named = given.stream()
                .flatMap(delegation -> Stream.of(delegation.delegator(), delegation.delegate()))
                .collect(toSet());
        Set<VoterId> eligible =
                roll.among(ballot.id(), bodies.of(ballot.electorate()).belonging(named));
        return new DelegationBook(given).on(occasions.of(ballot), eligible);
    }

    private boolean allowsAny(Ballot ballot) {
        return ruleSets.read(ballot.rules()).delegation().allows();
    }

    private static Map<VoterId, Delegation> only(Map<VoterId, Delegation> counting, Collection<VoterId> delegators) {
        return counting.entrySet().stream()
                .filter(one -> delegators.contains(one.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
