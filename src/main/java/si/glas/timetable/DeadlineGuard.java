package si.glas.timetable;

import java.time.Instant;

/** A room's say in where one of its deadlines may be moved to. */
public interface DeadlineGuard {

    /** @throws si.glas.kernel.BusinessRefusal if its rules do not allow it */
    void check(DeadlineView deadline, Instant newDueAt);
}
