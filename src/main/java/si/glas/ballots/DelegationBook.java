package si.glas.ballots;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Delegations that are in force in one electorate: who votes for whom, and what would be too much. */
record DelegationBook(Collection<Delegation> delegations) {

    private static final Comparator<Delegation> FIRST_GIVEN = Comparator.comparing(Delegation::givenAt)
            .thenComparing(delegation -> delegation.id().toString());

    /**
     * The delegations that count on an occasion, by delegator. Of several by one voter the narrowest counts, even if its
     * delegate cannot vote; of more to one delegate than it may carry, those by which was voted, and then those that were
     * given first.
     *
     * @param eligible who may vote on the occasion, and still belongs to those who may
     */
    Map<VoterId, Delegation> on(Occasion occasion, Set<VoterId> eligible) {
        Map<VoterId, Delegation> narrowest = reaching(occasion)
                .collect(toMap(
                        Delegation::delegator,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(Delegation::reach))));
        return narrowest.values().stream()
                .filter(one -> eligible.contains(one.delegator()) && eligible.contains(one.delegate()))
                .collect(groupingBy(Delegation::delegate))
                .values()
                .stream()
                .flatMap(carried -> withinLimit(carried, occasion))
                .collect(toMap(Delegation::delegator, Function.identity()));
    }

    private static Stream<Delegation> withinLimit(List<Delegation> carried, Occasion occasion) {
        VoterId delegate = carried.getFirst().delegate();
        Set<VoterId> cast = castThrough(delegate, occasion);
        Set<VoterId> delegators = carried.stream().map(Delegation::delegator).collect(toSet());
        long ended = cast.stream().filter(voter -> !delegators.contains(voter)).count();
        return carried.stream()
                .sorted(Comparator.comparing((Delegation one) -> !cast.contains(one.delegator()))
                        .thenComparing(FIRST_GIVEN))
                .limit(Math.max(0, occasion.rule().most() - ended));
    }

    private static Set<VoterId> castThrough(VoterId delegate, Occasion occasion) {
        return occasion.cast().entrySet().stream()
                .filter(cast -> cast.getValue().equals(delegate))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /**
     * How many others would have given a delegate their vote on an occasion, also by a delegation that another one hides,
     * or by one that has ended after it was used.
     */
    long carried(VoterId delegate, VoterId exceptFor, Occasion occasion) {
        return Stream.concat(
                        castThrough(delegate, occasion).stream(),
                        reaching(occasion)
                                .filter(one -> one.delegate().equals(delegate))
                                .map(Delegation::delegator))
                .filter(delegator -> !delegator.equals(exceptFor))
                .distinct()
                .count();
    }

    /**
     * From whom the vote would come back to the delegator, if this delegation were given: first its delegate, last the
     * delegator. Hidden delegations count too, so that no circle comes to light when another one is revoked.
     *
     * @return empty if it closes no circle
     */
    List<VoterId> circle(Delegation added, Occasion occasion) {
        if (!occasion.isReachedBy(added)) {
            return List.of();
        }
        Map<VoterId, VoterId> cameFrom = ways(added.delegate(), occasion);
        if (!cameFrom.containsKey(added.delegator())) {
            return List.of();
        }
        Deque<VoterId> way = new ArrayDeque<>(List.of(added.delegator()));
        while (!way.getFirst().equals(added.delegate())) {
            way.addFirst(Objects.requireNonNull(cameFrom.get(way.getFirst())));
        }
        return List.copyOf(way);
    }

    /** Where a vote could get from a voter, with the voter before each. */
    private Map<VoterId, VoterId> ways(VoterId from, Occasion occasion) {
        Map<VoterId, Set<VoterId>> given =
                reaching(occasion).collect(groupingBy(Delegation::delegator, mapping(Delegation::delegate, toSet())));
        Map<VoterId, VoterId> cameFrom = new HashMap<>(Map.of(from, from));
        Deque<VoterId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            VoterId voter = open.removeFirst();
            for (VoterId next : given.getOrDefault(voter, Set.of())) {
                if (cameFrom.putIfAbsent(next, voter) == null) {
                    open.add(next);
                }
            }
        }
        return cameFrom;
    }

    private Stream<Delegation> reaching(Occasion occasion) {
        return delegations.stream().filter(occasion::isReachedBy);
    }
}
