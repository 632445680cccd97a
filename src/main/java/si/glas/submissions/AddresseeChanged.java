package si.glas.submissions;

import si.glas.kernel.BusinessRefusal;

/** Somebody has changed the entry of a decision-maker since this form was opened. */
public final class AddresseeChanged extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    AddresseeChanged(AddresseeId addressee) {
        super("submissions.addresseeChanged", addressee + " was changed in the meantime");
    }
}
