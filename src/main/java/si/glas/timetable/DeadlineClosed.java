package si.glas.timetable;

import si.glas.kernel.BusinessRefusal;

/** What a deadline was for is done: there is nothing to move any more. */
public final class DeadlineClosed extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    DeadlineClosed() {
        super("timetable.deadlineClosed", "The deadline is closed");
    }
}
