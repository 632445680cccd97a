package si.glas.ballots.methods;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects ranked ballots. */
public final class ProfileBuilder {

    private final List<Option> options;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[] lastBallot;
    private int[] starts = new int[64];
    private int[] places = new int[256];
    private long[] weights = new long[64];
    private long votes;
    private int ballots;
    private int end;

    /** @throws IllegalArgumentException if two options have the same id */
    public ProfileBuilder(List<Option> options) {
        this.options = List.copyOf(options);
        this.lastBallot = new int[options.size()];
        for (Option option : options) {
            require(indexes.put(option.id(), indexes.size()) == null, "There are two options " + option.id());
        }
    }

    /**
     * Adds a whole ballot.
     *
     * @param ranks the best first, each with the ids of the options that are liked equally
     * @throws IllegalArgumentException if it names what is no option, names one twice, or weighs nothing
     */
    public ProfileBuilder add(long weight, List<? extends List<String>> ranks) {
        ballot(weight);
        for (List<String> rank : ranks) {
            require(!rank.isEmpty(), "A rank has no option");
            rank(index(rank.getFirst()));
            rank.stream().skip(1).forEach(id -> equal(index(id)));
        }
        return this;
    }

    /** Begins a ballot, to which {@link #rank} and {@link #equal} then add options by their index. */
    public ProfileBuilder ballot(long weight) {
        require(weight > 0, "A ballot weighs at least 1, not " + weight);
        require(Long.MAX_VALUE - votes >= weight, "There are more votes than can be counted");
        votes += weight;
        if (ballots + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            weights = Arrays.copyOf(weights, 2 * weights.length);
        }
        starts[ballots] = end;
        weights[ballots++] = weight;
        return this;
    }

    /** Ranks an option below all that the ballot has ranked so far. */
    public ProfileBuilder rank(int option) {
        return put(option, option);
    }

    /** Ranks an option equal to the last one. */
    public ProfileBuilder equal(int option) {
        require(ballots > 0 && starts[ballots - 1] < end, "There is nothing yet to be equal to");
        return put(option, ~option);
    }

    public Profile build() {
        int[] allStarts = Arrays.copyOf(starts, ballots + 1);
        allStarts[ballots] = end;
        return new Profile(options, allStarts, Arrays.copyOf(places, end), Arrays.copyOf(weights, ballots));
    }

    private ProfileBuilder put(int option, int place) {
        require(ballots > 0, "There is no ballot yet");
        require(option >= 0 && option < lastBallot.length, "There is no option at index " + option);
        require(lastBallot[option] < ballots, "Option " + options.get(option).id() + " stands twice on a ballot");
        lastBallot[option] = ballots;
        if (end == places.length) {
            places = Arrays.copyOf(places, 2 * end);
        }
        places[end++] = place;
        return this;
    }

    private int index(String id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException("There is no option " + id);
        }
        return index;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
