package si.glas.people.importing;

import si.glas.kernel.BusinessRefusal;

/** What was sent is no text, and so no list. */
final class Unreadable extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    Unreadable() {
        super("people.unreadableList", "Not a text");
    }
}
