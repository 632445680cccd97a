package si.glas.texts;

import si.glas.kernel.BusinessRefusal;

/** One paragraph or table has so many marks that no person wrote it, and taking it apart would take forever. */
public final class TextTooIntricate extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    TextTooIntricate() {
        super("texts.textTooIntricate", "A paragraph or table of the text has too many marks.");
    }
}
