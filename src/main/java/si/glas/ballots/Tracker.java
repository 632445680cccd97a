package si.glas.ballots;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * By which a voter finds a secret vote again among those that were counted: 80 random bits, such as
 * {@code 7K3Q-X9TD-02FM-VHZ8}. Only the voter is ever told, once.
 */
record Tracker(String text) implements Comparable<Tracker> {

    /** Crockford's: nobody takes one of them for another. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    static Tracker random() {
        return new Tracker(
                IntStream.range(0, GROUPS).mapToObj(group -> randomGroup()).collect(Collectors.joining("-")));
    }

    private static String randomGroup() {
        return RANDOM.ints(GROUP, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }

    @Override
    public int compareTo(Tracker other) {
        return text.compareTo(other.text);
    }
}
