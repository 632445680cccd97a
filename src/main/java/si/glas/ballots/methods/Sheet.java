package si.glas.ballots.methods;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A ballot that gives points to options.
 *
 * @param weight how many votes it has
 * @param points by the options' ids; whom it says nothing about is missing
 */
public record Sheet(long weight, Map<String, Integer> points) {

    /** @throws IllegalArgumentException if it weighs nothing */
    public Sheet {
        if (weight < 1) {
            throw new IllegalArgumentException("A ballot weighs at least 1, not " + weight);
        }
        points = Map.copyOf(points);
    }

    /** A ballot that approves of these options. */
    public static Sheet approving(long weight, String... ids) {
        return new Sheet(weight, Arrays.stream(ids).collect(Collectors.toMap(Function.identity(), id -> 1)));
    }
}
