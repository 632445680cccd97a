package si.glas.spoken;

import java.util.Set;
import java.util.TreeSet;

/**
 * The texts that an expression may stand for.
 *
 * @param all whether there can be no others
 */
record Texts(Set<String> known, boolean all) {

    static final Texts UNKNOWN = new Texts(Set.of(), false);

    static Texts of(String text) {
        return new Texts(Set.of(text), true);
    }

    /** Each of these with each of those after it. */
    Texts then(Texts rest) {
        Set<String> together = new TreeSet<>();
        known.forEach(begin -> rest.known.forEach(end -> together.add(begin + end)));
        return new Texts(together, all && rest.all);
    }

    Texts or(Texts other) {
        Set<String> both = new TreeSet<>(known);
        both.addAll(other.known);
        return new Texts(both, all && other.all);
    }
}
