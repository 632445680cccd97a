package si.glas.texts;

import java.util.List;

/**
 * A word, gap or other character as it is shown, with the marks on it: a word that has become bold is another word.
 *
 * @param marks the outermost first
 */
record Token(String text, List<Mark> marks) {

    /** What stands between the cells of a table's row. */
    static final Token CELL = new Token("|", List.of(new Mark("td", "")));

    /** @param address where a link goes; empty for other marks */
    record Mark(String tag, String address) {}

    boolean isWord() {
        return Words.isWord(text);
    }

    /** A line's end that is meant. */
    boolean isBreak() {
        return text.equals("\n");
    }
}
