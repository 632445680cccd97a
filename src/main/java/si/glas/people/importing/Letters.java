package si.glas.people.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import si.glas.people.Words;

/** Compares what different people have typed. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_WORD = 3;

    private Letters() {}

    /** In small letters, without the marks above and below them. */
    static String plain(String text) {
        String small = Words.line(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The same name, apart from capitals and spaces. */
    static String key(String name) {
        return Words.line(name).toLowerCase(Locale.ROOT);
    }

    /** Whether these can be two ways to call one person: they share a word that is no initial. */
    static boolean maySamePerson(String one, String other) {
        return plain(one).equals(plain(other)) || !Collections.disjoint(words(one), words(other));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(plain(name).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
