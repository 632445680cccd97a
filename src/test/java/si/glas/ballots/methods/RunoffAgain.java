package si.glas.ballots.methods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.methods.RandomBallots.Ballot;

/** Instant run-off written again in another way: each ballot by itself, its vote in sixtieths, which six can share. */
final class RunoffAgain {

    private final List<String> options;
    private final List<Ballot> ballots;
    private final List<String> lot;

    RunoffAgain(List<Option> options, List<Ballot> ballots, Lot lot) {
        this.options = options.stream().map(Option::id).toList();
        this.ballots = ballots;
        this.lot = lot.order().stream().map(Option::id).toList();
    }

    /** Who leaves in which order, and who wins, as one word. */
    String count() {
        Set<String> left = new HashSet<>(options);
        StringBuilder story = new StringBuilder();
        while (true) {
            Map<String, Long> sixtieths = new HashMap<>();
            left.forEach(option -> sixtieths.put(option, 0L));
            for (Ballot ballot : ballots) {
                List<String> best = ballot.best(left);
                best.forEach(option -> sixtieths.merge(option, ballot.weight() * 60 / best.size(), Long::sum));
            }
            long all = sixtieths.values().stream().mapToLong(Long::longValue).sum();
            for (String option : left) {
                if (sixtieths.getOrDefault(option, 0L) * 2 > all) {
                    return story + ">" + option;
                }
            }
            if (all == 0) {
                return story + ">";
            }
            @Nullable String last = null;
            for (String option : lot) {
                if (left.contains(option)
                        && (last == null || sixtieths.getOrDefault(option, 0L) <= sixtieths.getOrDefault(last, 0L))) {
                    last = option;
                }
            }
            story.append(last);
            left.remove(last);
        }
    }
}
