package si.glas.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.texts.Block;
import si.glas.texts.BlockKind;
import si.glas.texts.MarkdownText;

/**
 * A paragraph of the text with what is said about it.
 *
 * @param next the anchor of the next one about which something is said
 */
record Paragraph(Block block, List<Item> items, @Nullable String next) {

    private static final int LONGEST_BEGINNING = 70;

    /** Whether there are words about which something could be said. */
    public boolean isText() {
        return block.kind() != BlockKind.RULE;
    }

    public long amendments() {
        return items.stream().filter(item -> item.said().isAmendment()).count();
    }

    public long comments() {
        return items.size() - amendments();
    }

    /** Its first words. */
    public String beginning() {
        String words = new MarkdownText(block.markdown())
                .plainText()
                .replaceAll("\\s+", " ")
                .strip();
        if (words.length() <= LONGEST_BEGINNING) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_BEGINNING);
        return words.substring(0, end < LONGEST_BEGINNING / 2 ? LONGEST_BEGINNING : end) + " …";
    }
}
