package si.glas.texts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a line of text apart into words, gaps, and single other characters, losing nothing. */
final class Words {

    private static final String LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+";
    private static final String WITHIN_A_WORD = "(?:['’-]|(?<=\\p{N})[.,](?=\\p{N}))";
    private static final Pattern WORD = Pattern.compile(LETTERS + "(?:" + WITHIN_A_WORD + LETTERS + ")*+");

    private static final Pattern PART = Pattern.compile(WORD + "|\\s+|\\X");

    private Words() {}

    static List<String> of(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isWord(String part) {
        return WORD.matcher(part).matches();
    }

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
