package si.glas.texts;

import si.glas.kernel.BusinessRefusal;

/** A new wording would change the paragraphs around it, for example by opening a block that it does not close. */
public final class RewordingSpills extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    RewordingSpills() {
        super("texts.rewordingSpills", "The new wording would change the paragraphs around it.");
    }
}
