package si.glas.ballots;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Options in the order in which a voter prefers them. Those that are not ranked come after all that are.
 *
 * @param ranks the best first, each with the numbers of the options that the voter likes equally, from 1, in the order of
 *     the ballot paper
 */
public record Ranking(List<List<Integer>> ranks) implements Marks {

    private static final Pattern GRAMMAR = Pattern.compile("[1-9]\\d?([>=][1-9]\\d?)*");

    /** @throws IllegalArgumentException if nothing is ranked, or something twice */
    public Ranking {
        ranks = ranks.stream().map(rank -> rank.stream().sorted().toList()).toList();
        Set<Integer> seen = new HashSet<>();
        boolean once = ranks.stream().flatMap(List::stream).allMatch(seen::add);
        if (seen.isEmpty() || !once || ranks.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A ranking names each option once at most, and one at least");
        }
    }

    static Ranking parse(String word) {
        if (!GRAMMAR.matcher(word).matches()) {
            throw new IllegalArgumentException("\"" + word + "\" is no vote");
        }
        return new Ranking(Arrays.stream(word.split(">"))
                .map(rank ->
                        Arrays.stream(rank.split("=")).map(Integer::valueOf).toList())
                .toList());
    }

    /** Such as {@code 3>1=2}. */
    @Override
    public String word() {
        return ranks.stream()
                .map(rank -> rank.stream().map(String::valueOf).collect(Collectors.joining("=")))
                .collect(Collectors.joining(">"));
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "a ranking";
    }
}
