package si.glas.people;

import si.glas.kernel.BusinessRefusal;

/** Somebody else has changed the same since the page was opened. */
public final class ChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    ChangedMeanwhile() {
        super("people.changedMeanwhile", "The version that was edited is no longer the current one");
    }

    static void unless(boolean current) {
        if (!current) {
            throw new ChangedMeanwhile();
        }
    }
}
