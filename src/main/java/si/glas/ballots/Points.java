package si.glas.ballots;

import static java.util.Map.Entry.comparingByKey;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Points, dots or ticks that a voter gives to options.
 *
 * @param given by the number of the option, from 1; whom the voter gives none is missing
 */
public record Points(Map<Integer, Integer> given) implements Marks {

    private static final Pattern GRAMMAR = Pattern.compile("[1-9]\\d?:[1-9]\\d?(,[1-9]\\d?:[1-9]\\d?)*");

    /** @throws IllegalArgumentException if nobody is given any, or less than none */
    public Points {
        given = Map.copyOf(given);
        if (given.isEmpty() || given.values().stream().anyMatch(points -> points < 1)) {
            throw new IllegalArgumentException("Points are given to one option at least");
        }
    }

    static Points parse(String word) {
        if (!GRAMMAR.matcher(word).matches()) {
            throw new IllegalArgumentException("\"" + word + "\" is no vote");
        }
        Map<Integer, Integer> given = new TreeMap<>();
        Arrays.stream(word.split(",")).map(part -> part.split(":")).forEach(part -> {
            if (given.put(Integer.valueOf(part[0]), Integer.valueOf(part[1])) != null) {
                throw new IllegalArgumentException("A vote gives points to option " + part[0] + " twice");
            }
        });
        return new Points(given);
    }

    /** Such as {@code 1:5,3:2}. */
    @Override
    public String word() {
        return given.entrySet().stream()
                .sorted(comparingByKey())
                .map(points -> points.getKey() + ":" + points.getValue())
                .collect(Collectors.joining(","));
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "points";
    }
}
