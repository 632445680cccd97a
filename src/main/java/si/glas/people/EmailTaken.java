package si.glas.people;

import si.glas.kernel.BusinessRefusal;

/** The address belongs to somebody else. */
public final class EmailTaken extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    public EmailTaken() {
        super("people.emailTaken", "Another person has this address");
    }
}
