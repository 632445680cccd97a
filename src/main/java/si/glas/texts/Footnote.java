package si.glas.texts;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;

/**
 * A footnote and its number.
 *
 * @param within what the footnote itself refers to
 * @param referenceIds the places in the text that refer to it, in order
 */
record Footnote(FootnoteDefinition definition, int number, List<FootnoteReference> within, List<String> referenceIds) {

    Footnote(FootnoteDefinition definition, int number, List<FootnoteReference> within) {
        this(definition, number, within, new ArrayList<>());
    }

    String id() {
        return "fn" + number;
    }

    String addReference() {
        int earlier = referenceIds.size();
        String id = "fnref" + number + (earlier > 0 ? "-" + (earlier + 1) : "");
        referenceIds.add(id);
        return id;
    }
}
