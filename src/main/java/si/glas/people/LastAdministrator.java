package si.glas.people;

import si.glas.kernel.BusinessRefusal;

/** Nobody would be left who could give roles. */
public final class LastAdministrator extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    LastAdministrator() {
        super("people.lastAdministrator", "The network would be left without an administrator");
    }
}
