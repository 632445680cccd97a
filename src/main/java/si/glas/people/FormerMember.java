package si.glas.people;

import si.glas.kernel.BusinessRefusal;

/** The member has left the network, so nobody can speak for it. */
public final class FormerMember extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    FormerMember() {
        super("people.formerMember", "The member has left the network");
    }
}
