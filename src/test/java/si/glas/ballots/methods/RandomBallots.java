package si.glas.ballots.methods;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Small elections at random: few options, so that ties, equal ranks and unranked options come often. */
final class RandomBallots {

    /** A ballot as a list of ranks of ids. */
    record Ballot(long weight, List<List<String>> ranks) {

        /** Which of those that are left it likes best. */
        List<String> best(Set<String> left) {
            for (List<String> rank : ranks) {
                List<String> there = rank.stream().filter(left::contains).toList();
                if (!there.isEmpty()) {
                    return there;
                }
            }
            return List.of();
        }
    }

    private final Random random;

    RandomBallots(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    List<Option> options() {
        return Papers.options("abcdefg".substring(0, 2 + random.nextInt(5)));
    }

    List<Ballot> ballots(List<Option> options) {
        double equal = random.nextBoolean() ? 0 : 0.3;
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(number -> new Ballot(1 + random.nextInt(4), ranks(options, equal)))
                .toList();
    }

    static Profile profile(List<Option> options, List<Ballot> ballots) {
        ProfileBuilder builder = new ProfileBuilder(options);
        ballots.forEach(ballot -> builder.add(ballot.weight(), ballot.ranks()));
        return builder.build();
    }

    Lot lot(List<Option> options) {
        return Lot.draw("seed " + random.nextInt(1000), options);
    }

    private List<List<String>> ranks(List<Option> options, double equal) {
        List<String> ids = new ArrayList<>(options.stream().map(Option::id).toList());
        Collections.shuffle(ids, random);
        List<List<String>> ranks = new ArrayList<>();
        for (String id : ids.subList(0, random.nextInt(ids.size() + 1))) {
            if (ranks.isEmpty() || random.nextDouble() >= equal) {
                ranks.add(new ArrayList<>());
            }
            ranks.getLast().add(id);
        }
        return ranks;
    }
}
