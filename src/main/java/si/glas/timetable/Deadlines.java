package si.glas.timetable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The deadlines of the network. */
public interface Deadlines {

    /**
     * Sets a deadline, or finds the one that has been set already for the same thing.
     *
     * @param reminders when those who have not acted are reminded, two at most; past ones are left out
     */
    DeadlineId set(DeadlineView.Kind kind, UUID subject, UUID about, Instant dueAt, List<Instant> reminders);

    /** @throws si.glas.kernel.NotFound if there is no such deadline */
    DeadlineView get(DeadlineId id);

    /** The known ones of these, by id, read at once. */
    Map<DeadlineId, DeadlineView> get(Collection<DeadlineId> ids);

    /** All deadlines of a position, earliest first. */
    List<DeadlineView> of(UUID subject);

    /** Those of these positions that are still ahead or overdue, earliest first, read at once. */
    List<DeadlineView> openOn(Collection<UUID> subjects);

    /** What it was for is done: nobody is reminded any more. A no-op if it is closed already. */
    void close(DeadlineId id);
}
