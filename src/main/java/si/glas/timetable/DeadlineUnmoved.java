package si.glas.timetable;

import si.glas.kernel.BusinessRefusal;

/** Somebody wants to move a deadline to where it is. */
public final class DeadlineUnmoved extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    DeadlineUnmoved() {
        super("timetable.deadlineUnmoved", "The deadline is there already");
    }
}
