package si.glas.people;

import si.glas.kernel.BusinessRefusal;

/** There is already an organisation of this name. */
public final class MemberKnown extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    MemberKnown() {
        super("people.memberKnown", "An organisation of this name belongs to the network already");
    }
}
