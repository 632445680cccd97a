package si.glas.texts;

import si.glas.kernel.BusinessRefusal;

/** Nobody reads a text of this length, and a program should not have to. */
public final class TextTooLong extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    TextTooLong(int length) {
        super("texts.textTooLong", "The text has " + length + " characters; " + MarkdownText.LONGEST + " are allowed.");
    }
}
