package si.glas.people;

import si.glas.kernel.BusinessRefusal;

/** The person speaks for the member already. */
public final class AlreadyRepresents extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    AlreadyRepresents() {
        super("people.alreadyRepresents", "The person has a mandate of this member already");
    }
}
