package si.glas.ballots;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final CountingDelegations counting;
    private final DelegationsInForce inForce;
    private final KeptDelegations delegations;

    Franchise(
            VotingBodies bodies,
            Roll roll,
            RuleSets ruleSets,
            CountingDelegations counting,
            DelegationsInForce inForce,
            KeptDelegations delegations) {
        this.bodies = bodies;
        this.roll = roll;
        this.ruleSets = ruleSets;
        this.counting = counting;
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

    /**
     * The delegations by which somebody may vote for others in each of these ballots, by delegator.
     *
     * @param own whom they represent
     */
    Map<BallotId, Map<VoterId, Delegation>> carriedIn(Collection<Ballot> ballots, Set<VoterId> own) {
        Map<BallotId, Map<VoterId, Delegation>> carried = new HashMap<>();
        ballots.stream()
                .filter(this::allowsAny)
                .collect(groupingBy(Ballot::electorate))
                .forEach((electorate, held) -> counting.in(electorate, held, inForce.around(electorate, own))
                        .forEach((ballot, delegations) -> carried.put(ballot, towards(own, delegations))));
        return carried;
    }

    private static Map<VoterId, Delegation> towards(Set<VoterId> own, Map<VoterId, Delegation> counting) {
        return counting.entrySet().stream()
                .filter(one -> own.contains(one.getValue().delegate()) && !own.contains(one.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<VoterId, Delegation> carriedBy(Ballot ballot, Set<VoterId> own) {
        return carriedIn(List.of(ballot), own).getOrDefault(ballot.id(), Map.of());
    }

    private Map<VoterId, Delegation> counting(Ballot ballot, List<Delegation> given) {
        return counting.in(ballot.electorate(), List.of(ballot), given).getOrDefault(ballot.id(), Map.of());
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
