package si.glas.texts;

import java.util.regex.Pattern;

/**
 * Keeps out texts that are made to occupy the parser.
 *
 * <p>Within a run of lines without a blank one the parser's time can grow with the square of the marks, its stack with
 * their nesting, and its memory with a table's width times its height.
 */
final class Intricacy {

    private static final int MOST_MARKS = 4_000;
    private static final int MOST_CELLS = 40_000;

    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n");

    private Intricacy() {}

    /** @throws TextTooIntricate if a part of the text is beyond what people write */
    static void check(String canonical) {
        if (BLANK_LINES.splitAsStream(canonical).anyMatch(Intricacy::tooMuch)) {
            throw new TextTooIntricate();
        }
    }

    private static boolean tooMuch(String part) {
        long marks = part.chars().filter(c -> "*_[]!<`|".indexOf(c) >= 0).count();
        long lines = part.lines().count();
        long widest = part.lines().mapToLong(Intricacy::pipes).max().orElse(0);
        return marks > MOST_MARKS || lines * widest > MOST_CELLS;
    }

    private static long pipes(String line) {
        return line.chars().filter(c -> c == '|').count();
    }
}
