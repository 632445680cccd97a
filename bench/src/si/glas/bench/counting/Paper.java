package si.glas.bench.counting;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import si.glas.ballots.methods.Option;
import si.glas.ballots.methods.Profile;
import si.glas.ballots.methods.ProfileBuilder;

/** What the ballots look like that are counted. */
enum Paper {
    STRICT("all options ranked, none equal") {
        @Override
        void fill(ProfileBuilder ballots, int[] order, RandomGenerator random) {
            ballots.ballot(1);
            for (int option : order) {
                ballots.rank(option);
            }
        }
    },
    WEAK("weights, equal and missing ranks") {
        @Override
        void fill(ProfileBuilder ballots, int[] order, RandomGenerator random) {
            ballots.ballot(1 + random.nextInt(3));
            int ranked = 1 + random.nextInt(order.length);
            ballots.rank(order[0]);
            for (int place = 1; place < ranked; place++) {
                if (random.nextInt(4) == 0) {
                    ballots.equal(order[place]);
                } else {
                    ballots.rank(order[place]);
                }
            }
        }
    },
    EQUAL("all options equal on every ballot, the worst case") {
        @Override
        void fill(ProfileBuilder ballots, int[] order, RandomGenerator random) {
            ballots.ballot(1).rank(order[0]);
            for (int place = 1; place < order.length; place++) {
                ballots.equal(order[place]);
            }
        }
    };

    private static final long SEED = 20261124;

    private final String title;

    Paper(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract void fill(ProfileBuilder ballots, int[] order, RandomGenerator random);

    /** The same ballots in every run. */
    Profile cast(int ballots, int options) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        ProfileBuilder builder = new ProfileBuilder(IntStream.range(0, options)
                .mapToObj(number -> new Option("o" + number, "Option " + number))
                .toList());
        int[] order = IntStream.range(0, options).toArray();
        for (int ballot = 0; ballot < ballots; ballot++) {
            shuffle(order, random);
            fill(builder, order, random);
        }
        return builder.build();
    }

    private static void shuffle(int[] order, RandomGenerator random) {
        for (int place = order.length - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            int kept = order[place];
            order[place] = order[other];
            order[other] = kept;
        }
    }
}
