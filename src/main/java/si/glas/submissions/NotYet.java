package si.glas.submissions;

import si.glas.kernel.BusinessRefusal;

/** Something is said to have happened that is still ahead. */
public final class NotYet extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    NotYet() {
        super("submissions.notYet", "It cannot have happened in the future");
    }
}
