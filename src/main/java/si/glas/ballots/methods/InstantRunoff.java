package si.glas.ballots.methods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instant run-off voting, also known as the alternative vote or ranked choice voting, for one winner.
 *
 * <p>In each round every ballot counts for the option that it ranks best among those that continue. If it ranks several
 * best, its vote is split equally among them, as exact fractions. If it ranks none of them, it is exhausted. Whoever has
 * more than half of the votes that are not exhausted wins; otherwise the one with the fewest is eliminated, and only one
 * at a time. Of several with the fewest, the one that comes last in the lot is eliminated.
 *
 * <p>Where nobody ranked anything, nobody wins.
 */
public record InstantRunoff(Lot lot) {

    /**
     * What a count results in.
     *
     * @param winners one, or none if there are no votes
     */
    public record Count(List<Option> winners, List<Round> rounds) implements MethodCount {}

    /**
     * A round.
     *
     * @param standings of those who continue, in the order of the ballot paper
     * @param continuing the votes of the ballots that are not exhausted
     * @param exhausted the votes of those that are, or were blank
     * @param eliminated who leaves after it; none after the last round
     * @param tie if several had the fewest votes
     */
    public record Round(
            int number,
            List<Standing> standings,
            Votes continuing,
            Votes exhausted,
            @Nullable Option eliminated,
            @Nullable Tie tie) {}

    /** How many votes an option has in a round. */
    public record Standing(Option option, Votes votes) {}

    /** Counts until there is a majority. */
    public Count count(Profile profile) {
        boolean[] continuing = new boolean[profile.options().size()];
        Arrays.fill(continuing, true);
        List<Round> rounds = new ArrayList<>();
        while (true) {
            Piles piles = Piles.of(profile, continuing);
            List<Option> winners = majority(piles);
            if (!winners.isEmpty() || piles.continuing().equals(Votes.NONE)) {
                rounds.add(round(rounds.size() + 1, piles, null, null));
                return new Count(winners, List.copyOf(rounds));
            }
            Round round = elimination(rounds.size() + 1, piles);
            rounds.add(round);
            continuing[profile.options().indexOf(round.eliminated())] = false;
        }
    }

    private static List<Option> majority(Piles piles) {
        return piles.standings().stream()
                .filter(standing -> standing.votes().isMajorityOf(piles.continuing()))
                .map(Standing::option)
                .toList();
    }

    private Round elimination(int number, Piles piles) {
        Votes fewest = piles.standings().stream()
                .map(Standing::votes)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Option> last = piles.standings().stream()
                .filter(standing -> standing.votes().equals(fewest))
                .map(Standing::option)
                .toList();
        Option eliminated = lot.last(last);
        return round(number, piles, eliminated, last.size() > 1 ? Tie.byLot(last, eliminated) : null);
    }

    private static Round round(int number, Piles piles, @Nullable Option eliminated, @Nullable Tie tie) {
        return new Round(number, piles.standings(), piles.continuing(), piles.exhausted(), eliminated, tie);
    }
}
