package si.glas.people;

import si.glas.kernel.BusinessRefusal;

/** The network has an administrator already. */
public final class SetUpDone extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    public SetUpDone() {
        super("people.setUpDone", "The network has an administrator already");
    }
}
