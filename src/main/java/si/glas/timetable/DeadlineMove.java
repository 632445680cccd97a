package si.glas.timetable;

import java.time.Instant;
import si.glas.kernel.PersonId;

/**
 * That a deadline was moved.
 *
 * @param dueAt where it was
 * @param newDueAt where it is since
 * @param reason in the words of whoever moved it
 */
record DeadlineMove(
        DeadlineId deadline, Instant movedAt, Instant dueAt, Instant newDueAt, String reason, PersonId movedBy) {}
