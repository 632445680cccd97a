package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import si.glas.ballots.methods.RandomBallots.Ballot;

/** What Schulze proves of his method, tried on thousands of elections at random. */
class SchulzePropertiesTest {

    private final RandomBallots random = new RandomBallots(2011);

    /** Whoever beats each other one in pairs wins, and nobody else could. */
    @Test
    void theCondorcetWinnerWins() {
        int found = 0;
        for (int round = 0; round < 5_000; round++) {
            List<Option> options = random.options();
            Schulze.Count count = count(options, random.ballots(options));
            Optional<Option> best = options.stream()
                    .filter(option -> options.stream()
                            .filter(other -> !other.equals(option))
                            .allMatch(other -> count.pairwise().number(option, other)
                                    > count.pairwise().number(other, option)))
                    .findFirst();
            best.ifPresent(option -> assertThat(count.unbeaten()).containsExactly(option));
            found += best.isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(1_000);
    }

    /** Whoever wins still wins when a voter ranks them higher and changes nothing else. */
    @Test
    void aWinnerIsNotHurtByMoreSupport() {
        for (int round = 0; round < 5_000; round++) {
            List<Option> options = random.options();
            List<Ballot> ballots = random.ballots(options);
            if (!ballots.isEmpty()) {
                Option winner = count(options, ballots).unbeaten().getFirst();
                List<Ballot> changed = new ArrayList<>(ballots);
                changed.set(0, raised(winner.id(), ballots.getFirst()));

                assertThat(count(options, changed).unbeaten()).as("%s", ballots).contains(winner);
            }
        }
    }

    /**
     * Clones, which no ballot separates by another option, change nothing: an option can win among the others just as
     * without the clone, and one of the clones can win just where the single one could.
     */
    @Test
    void clonesChangeNothing() {
        for (int round = 0; round < 5_000; round++) {
            List<Option> options = random.options();
            List<Ballot> ballots = random.ballots(options);
            List<Option> more = Stream.concat(options.stream(), Stream.of(Papers.option("z")))
                    .toList();
            List<Ballot> cloned = ballots.stream().map(this::cloned).toList();

            List<String> before =
                    count(options, ballots).unbeaten().stream().map(Option::id).toList();
            List<String> after = count(more, cloned).unbeaten().stream()
                    .map(option -> option.id().replace("z", "a"))
                    .distinct()
                    .toList();

            assertThat(after).as("%s", cloned).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    private Schulze.Count count(List<Option> options, List<Ballot> ballots) {
        return new Schulze(Lot.draw("properties", options)).count(RandomBallots.profile(options, ballots));
    }

    /** Ranks it alone above all. */
    private static Ballot raised(String winner, Ballot ballot) {
        Stream<List<String>> others = ballot.ranks().stream()
                .map(rank -> rank.stream().filter(id -> !id.equals(winner)).toList())
                .filter(rank -> !rank.isEmpty());
        return new Ballot(
                ballot.weight(),
                Stream.concat(Stream.of(List.of(winner)), others).toList());
    }

    /** Ranks z right above a, right below it, or equal to it. */
    private Ballot cloned(Ballot ballot) {
        List<List<String>> ranks = new ArrayList<>();
        for (List<String> rank : ballot.ranks()) {
            int place = rank.size() > 1 ? 0 : random.random().nextInt(3);
            if (!rank.contains("a")) {
                ranks.add(rank);
            } else if (place == 0) {
                ranks.add(Stream.concat(rank.stream(), Stream.of("z")).toList());
            } else {
                ranks.add(List.of(place == 1 ? "a" : "z"));
                ranks.add(List.of(place == 1 ? "z" : "a"));
            }
        }
        return new Ballot(ballot.weight(), ranks);
    }
}
