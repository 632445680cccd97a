package si.glas.texts;

/**
 * A part of a text that a comment or an amendment can point to: a heading, a paragraph, one item of a list, a table.
 *
 * @param number its address within this version of the text; the first is 1
 * @param markdown its wording as an editor types it; for an item of a list without the marker and the indentation
 * @param html safe, and complete in itself: an item of a list comes in a list of its own
 */
public record Block(int number, BlockKind kind, String markdown, String html) {

    /** What the element that shows the block is called in a page. */
    public String anchor() {
        return "p" + number;
    }
}
