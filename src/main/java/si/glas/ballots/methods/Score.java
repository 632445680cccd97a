package si.glas.ballots.methods;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Score voting, also known as range voting: each ballot gives each option a number of points within the range, and the
 * greatest sum wins. Whom a ballot says nothing about gets the fewest points from it. Of equal sums the one that comes
 * first in the lot wins.
 *
 * <p>Where nobody voted, nobody wins.
 *
 * @param fewest points that may be given
 * @param most points that may be given
 */
public record Score(int fewest, int most, Lot lot) {

    /** @throws IllegalArgumentException if there is no choice within the range */
    public Score {
        if (fewest >= most) {
            throw new IllegalArgumentException("There is no choice from " + fewest + " to " + most);
        }
    }

    /**
     * What a count results in.
     *
     * @param winners one, or none if there are no votes
     * @param tie if the lot decided who wins
     */
    public record Count(
            List<Option> winners, Totals totals, @Nullable Tie tie) implements MethodCount {}

    /**
     * Adds up.
     *
     * @throws IllegalArgumentException if a ballot leaves the range or names what is no option
     */
    public Count count(List<Option> options, List<Sheet> sheets) {
        sheets.forEach(sheet -> check(sheet, options));
        Totals totals = Totals.of(options, sheets, fewest);
        Totals.Winner winner = totals.winner(sheets, lot);
        return new Count(winner.winners(), totals, winner.tie());
    }

    private void check(Sheet sheet, List<Option> options) {
        checkNames(sheet, options);
        sheet.points().forEach((id, points) -> {
            if (points < fewest || points > most) {
                throw new IllegalArgumentException(
                        "A ballot gives " + id + " " + points + " points, not from " + fewest + " to " + most);
            }
        });
    }

    static void checkNames(Sheet sheet, List<Option> options) {
        Set<String> unknown = new HashSet<>(sheet.points().keySet());
        unknown.removeAll(options.stream().map(Option::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("A ballot gives points to " + unknown + ", which is no option");
        }
    }
}
