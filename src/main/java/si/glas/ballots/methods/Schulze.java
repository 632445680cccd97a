package si.glas.ballots.methods;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The method of Markus Schulze, with winning votes: "A new monotonic, clone-independent, reversal symmetric, and
 * condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011), pages 267–303.
 *
 * <p>An option beats another if the strongest path of pairwise victories from it to the other is stronger than the one
 * back. The first place goes to an option that is beaten by none, each further place to one that is beaten by none of
 * those without a place yet. Where several could take a place, the one that comes first in the lot does; Schulze's own
 * proposal for ties, a ranking by ballots that are drawn, is not used.
 *
 * <p>Where nobody ranked anything, nobody wins.
 */
public record Schulze(Lot lot) {

    /**
     * What a count results in.
     *
     * @param winners one, or none if there are no votes
     * @param unbeaten all that could win: more than one if the lot decided
     * @param paths one strongest path for each pair that has any
     */
    public record Count(
            List<Option> winners, List<Option> unbeaten, List<Place> ranking, Pairwise pairwise, List<Path> paths)
            implements MethodCount {}

    /**
     * A place in the ranking.
     *
     * @param tie if others could have taken it
     */
    public record Place(int number, Option option, @Nullable Tie tie) {}

    /**
     * A chain of pairwise victories.
     *
     * @param options from its beginning to its end
     * @param strength that of its weakest link
     */
    public record Path(List<Option> options, Strength strength) {

        public Option from() {
            return options.getFirst();
        }

        public Option to() {
            return options.getLast();
        }
    }

    /** Compares each pair, finds the strongest paths and ranks all options. */
    public Count count(Profile profile) {
        Pairwise pairwise = Pairwise.of(profile);
        StrongestPaths paths = new StrongestPaths(pairwise);
        List<Option> unbeaten = unbeaten(profile.options(), paths);
        List<Place> ranking = ranking(profile.options(), paths);
        List<Option> winners = profile.votes() == 0
                ? List.of()
                : ranking.stream().limit(1).map(Place::option).toList();
        return new Count(winners, unbeaten, ranking, pairwise, paths.all());
    }

    private List<Place> ranking(List<Option> options, StrongestPaths paths) {
        List<Option> left = new ArrayList<>(options);
        List<Place> ranking = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Option> unbeaten = unbeaten(left, paths);
            Option next = lot.first(unbeaten);
            ranking.add(new Place(ranking.size() + 1, next, unbeaten.size() > 1 ? Tie.byLot(unbeaten, next) : null));
            left.remove(next);
        }
        return List.copyOf(ranking);
    }

    private static List<Option> unbeaten(List<Option> options, StrongestPaths paths) {
        return options.stream()
                .filter(option -> options.stream().noneMatch(other -> paths.beats(other, option)))
                .toList();
    }
}
