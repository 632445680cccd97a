package si.glas.people;

import si.glas.kernel.BusinessRefusal;

/** Somebody would become president while somebody else still is. */
public final class PresidentInOffice extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    PresidentInOffice() {
        super("people.presidentInOffice", "The network would have two presidents");
    }
}
