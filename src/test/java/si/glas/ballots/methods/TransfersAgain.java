package si.glas.ballots.methods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import si.glas.ballots.methods.RandomBallots.Ballot;

/**
 * The Scottish single transferable vote written again in another way: every paper by itself, in decimal numbers, from the
 * words of the Order.
 */
final class TransfersAgain {

    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(5);

    /** One paper of the single transferable vote: what it is worth with whom. */
    private record Paper(Ballot ballot, Map<String, BigDecimal> values) {}

    private final List<String> lot;
    private final List<Paper> papers = new ArrayList<>();
    private final int seats;
    private final BigDecimal quota;
    private final Set<String> continuing = new HashSet<>();
    private final List<String> winners = new ArrayList<>();
    private final List<Map<String, BigDecimal>> history = new ArrayList<>();
    private final Map<String, BigDecimal> votes = new TreeMap<>();
    private final List<String> story = new ArrayList<>();

    TransfersAgain(List<Option> options, List<Ballot> ballots, Lot lot, int seats) {
        this.lot = lot.order().stream().map(Option::id).toList();
        this.seats = seats;
        for (Ballot ballot : ballots) {
            for (long copy = 0; copy < ballot.weight() && !ballot.ranks().isEmpty(); copy++) {
                papers.add(new Paper(ballot, new HashMap<>()));
            }
        }
        this.quota = new BigDecimal(papers.size() / (seats + 1) + 1);
        for (Option option : options) {
            continuing.add(option.id());
            votes.put(option.id(), NONE);
        }
        papers.forEach(paper -> hand(paper, BigDecimal.ONE));
    }

    /** The standings after each stage, and at the end the winners. */
    List<String> count() {
        if (papers.isEmpty()) {
            return List.of(votes.toString(), "");
        }
        elect();
        while (winners.size() < seats && !continuing.isEmpty()) {
            Set<String> over = new HashSet<>(winners);
            over.removeIf(option -> of(option).compareTo(quota) <= 0);
            if (over.isEmpty()) {
                String out = pick(continuing, -1);
                continuing.remove(out);
                move(out, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
            } else {
                String rich = pick(over, 1);
                move(rich, of(rich).subtract(quota), of(rich), quota);
            }
            elect();
        }
        story.add(String.join("", winners));
        return story;
    }

    private void move(String from, BigDecimal factor, BigDecimal divisor, BigDecimal rest) {
        for (Paper paper : papers) {
            BigDecimal value = paper.values().remove(from);
            if (value != null) {
                hand(paper, value.multiply(factor).divide(divisor, 5, RoundingMode.DOWN));
            }
        }
        votes.put(from, rest.setScale(5));
    }

    private void hand(Paper paper, BigDecimal value) {
        List<String> next = paper.ballot().best(continuing);
        for (String option : next) {
            BigDecimal part = value.divide(new BigDecimal(next.size()), 5, RoundingMode.DOWN);
            paper.values().merge(option, part, BigDecimal::add);
            votes.merge(option, part, BigDecimal::add);
        }
    }

    private void elect() {
        List<String> order = new ArrayList<>(lot);
        order.retainAll(continuing);
        order.sort((one, other) -> of(other).compareTo(of(one)));
        for (String option : order) {
            if (of(option).compareTo(quota) >= 0) {
                continuing.remove(option);
                winners.add(option);
            }
        }
        order.retainAll(continuing);
        if (order.size() <= seats - winners.size()) {
            continuing.clear();
            winners.addAll(order);
        }
        history.add(0, new LinkedHashMap<>(votes));
        story.add(votes.toString());
    }

    /** Who has most (1) or fewest (-1) now; of several at the stage before, and so on; then by the lot. */
    private String pick(Set<String> among, int sign) {
        Set<String> left = new HashSet<>(among);
        for (Map<String, BigDecimal> stage : history) {
            for (String rival : List.copyOf(left)) {
                left.removeIf(option ->
                        stage.getOrDefault(option, NONE).compareTo(stage.getOrDefault(rival, NONE)) * sign < 0);
            }
        }
        List<String> drawn = new ArrayList<>(lot);
        drawn.retainAll(left);
        return sign > 0 ? drawn.getFirst() : drawn.getLast();
    }

    private BigDecimal of(String option) {
        return votes.getOrDefault(option, NONE);
    }
}
