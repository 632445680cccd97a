package si.glas.ballots.methods;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import si.glas.ballots.methods.RandomBallots.Ballot;

/** The method of Schulze written again in another way: it looks for the strongest path by trying them all. */
final class SchulzeAgain {

    private final List<String> options;
    private final List<Ballot> ballots;

    SchulzeAgain(List<Option> options, List<Ballot> ballots) {
        this.options = options.stream().map(Option::id).toList();
        this.ballots = ballots;
    }

    /** Whether the strongest path from one to the other is stronger than the one back. */
    boolean beats(String one, String other) {
        return compare(strongest(one, other, Set.of(one)), strongest(other, one, Set.of(other))) > 0;
    }

    /** Tries all paths. */
    private long[] strongest(String from, String to, Set<String> visited) {
        long[] best = link(from, to);
        for (String via : options) {
            long[] first = link(from, via);
            if (first[0] > 0 && !visited.contains(via) && !via.equals(to)) {
                Set<String> more = new HashSet<>(visited);
                more.add(via);
                long[] rest = strongest(via, to, more);
                long[] weaker = compare(first, rest) < 0 ? first : rest;
                best = compare(weaker, best) > 0 ? weaker : best;
            }
        }
        return best;
    }

    private long[] link(String one, String other) {
        long support = preferring(one, other);
        long opposition = preferring(other, one);
        return support > opposition ? new long[] {support, opposition} : new long[] {0, 0};
    }

    private static int compare(long[] one, long[] other) {
        return one[0] != other[0] ? Long.compare(one[0], other[0]) : Long.compare(other[1], one[1]);
    }

    long preferring(String one, String other) {
        return ballots.stream()
                .filter(ballot -> rank(ballot, one) < rank(ballot, other))
                .mapToLong(Ballot::weight)
                .sum();
    }

    private static int rank(Ballot ballot, String option) {
        for (int rank = 0; rank < ballot.ranks().size(); rank++) {
            if (ballot.ranks().get(rank).contains(option)) {
                return rank;
            }
        }
        return Integer.MAX_VALUE;
    }
}
