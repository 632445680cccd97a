package si.glas.texts;

import java.util.Collection;
import java.util.List;

/**
 * A text of the network, in Markdown: CommonMark with tables, footnotes and bare links; HTML in it is text like any
 * other.
 *
 * @param markdown in canonical form, see {@link CanonicalText}: empty, or ending with one line feed
 */
public record MarkdownText(String markdown) {

    /** In characters; some 80 pages. */
    public static final int LONGEST = 200_000;

    /**
     * @throws TextTooLong if it is longer than {@link #LONGEST}
     * @throws TextTooIntricate if nobody can have written it by hand
     */
    public MarkdownText {
        requireShorterThan(2 * LONGEST, markdown);
        markdown = CanonicalText.of(markdown);
        requireShorterThan(LONGEST, markdown);
        Intricacy.check(markdown);
    }

    private static void requireShorterThan(int most, String text) {
        if (text.length() > most) {
            throw new TextTooLong(text.length());
        }
    }

    public boolean isEmpty() {
        return markdown.isEmpty();
    }

    /** Safe HTML of the whole text. */
    public String html(Rendering rendering) {
        return TextHtml.of(ParsedText.of(this), rendering).whole();
    }

    /** The blocks one by one; the page around them gives each the id {@link Block#anchor}. */
    public List<Block> blocks(Rendering rendering) {
        TextHtml html = TextHtml.of(ParsedText.of(this), rendering.withoutAnchors());
        return html.text().blocks().stream().map(html::block).toList();
    }

    /** Without markup, for mails and search; links with their addresses. */
    public String plainText() {
        return PlainText.of(Markdown.parse(markdown));
    }

    public int wordCount() {
        return Words.count(PlainText.wordsOf(Markdown.parse(markdown)));
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }

    /**
     * The next version: these blocks with new wordings, and everything else as it was, byte by byte.
     *
     * <p>Several rewordings of one block are merged word by word.
     *
     * @throws RewordingsConflict if two of them touch the same words
     * @throws RewordingSpills if one of them would change a block beside its own
     */
    public MarkdownText reword(Collection<Rewording> rewordings) {
        return new Reworded(ParsedText.of(this)).with(rewordings);
    }

    /** Whether two rewordings of this text touch the same words, so that both cannot simply be taken over. */
    public boolean conflict(Rewording one, Rewording other) {
        return new Reworded(ParsedText.of(this)).conflict(one, other);
    }
}
