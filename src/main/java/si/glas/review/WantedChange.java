package si.glas.review;

import java.util.List;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rewording;

/** What every new wording has to be, a member's or the editors': one that changes its paragraph and no other. */
final class WantedChange {

    private WantedChange() {}

    /**
     * @throws NoSuchParagraph if the text has no such block
     * @throws AmendmentChangesNothing if the wording is the one that stands there
     * @throws si.glas.texts.RewordingSpills if it would change other paragraphs too
     */
    static void check(MarkdownText text, Rewording wanted) {
        ReviewTexts.block(text, wanted.block());
        if (text.reword(List.of(wanted)).equals(text)) {
            throw new AmendmentChangesNothing();
        }
    }
}
