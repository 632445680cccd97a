package si.glas.ballots.methods;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.methods.SingleTransferableVote.Stage;
import si.glas.ballots.methods.SingleTransferableVote.Standing;

/**
 * Chooses by votes, and where they are equal by those of earlier stages, the latest first, then by the lot.
 *
 * @param stages that are closed; the last one is how things stand now
 */
record Ties(List<Stage> stages, Lot lot) {

    /** Who was chosen, and how if it was not by votes alone. */
    record Choice(Option option, @Nullable Tie tie) {}

    Choice most(List<Option> options, ToLongFunction<Option> votes) {
        return choose(options, Comparator.comparingLong(votes), Comparator.naturalOrder(), true);
    }

    Choice fewest(List<Option> options, ToLongFunction<Option> votes) {
        return choose(options, Comparator.comparingLong(votes).reversed(), Comparator.reverseOrder(), false);
    }

    private Choice choose(
            List<Option> options, Comparator<Option> now, Comparator<BigDecimal> earlier, boolean preferred) {
        List<Option> tied = greatest(options, now);
        if (tied.size() == 1) {
            return new Choice(tied.getFirst(), null);
        }
        List<Option> left = tied;
        for (Stage stage : stages.reversed().subList(1, stages.size())) {
            left = greatest(left, Comparator.comparing(option -> votes(stage, option), earlier));
            if (left.size() == 1) {
                return new Choice(left.getFirst(), new Tie(tied, left.getFirst(), stage.number()));
            }
        }
        Option drawn = preferred ? lot.first(left) : lot.last(left);
        return new Choice(drawn, Tie.byLot(tied, drawn));
    }

    private static List<Option> greatest(List<Option> options, Comparator<Option> order) {
        Option greatest = options.stream().max(order).orElseThrow();
        return options.stream()
                .filter(option -> order.compare(option, greatest) == 0)
                .toList();
    }

    private static BigDecimal votes(Stage stage, Option option) {
        return stage.standings().stream()
                .filter(standing -> standing.option().equals(option))
                .map(Standing::votes)
                .findFirst()
                .orElseThrow();
    }
}
