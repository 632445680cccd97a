package si.glas.texts;

import java.util.List;

/**
 * A stretch of a text in which words are compared: a heading, a paragraph wherever it is nested, a row of a table.
 *
 * @param tag of the element that shows it: p, h1 to h6, pre, hr, tr, and th for a row of headings
 * @param containers the tags of the lists and quotes around it, the outermost first
 * @param opensItem whether it begins an item of the innermost list
 * @param ordinal of that item; else {@link SourceBlock#NO_ORDINAL}
 */
record Segment(String tag, List<String> containers, boolean opensItem, int ordinal, List<Token> tokens) {

    boolean isRow() {
        return tag.equals("tr") || tag.equals("th");
    }

    boolean isBlank() {
        return tokens.isEmpty();
    }

    /** Whether a reader would say that they are the same; numbers of items shift without a change of words. */
    boolean saysTheSameAs(Segment other) {
        return tag.equals(other.tag) && tokens.equals(other.tokens);
    }

    int words() {
        return (int) tokens.stream().filter(Token::isWord).count();
    }
}
