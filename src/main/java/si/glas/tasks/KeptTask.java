package si.glas.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;

/**
 * A task as the room keeps it, also after it has ended.
 *
 * @param endedAt when it was done, or withdrawn by its process
 * @param doneBy who has done it
 */
public record KeptTask(
        Task task,
        State state,
        @Nullable Instant endedAt,
        @Nullable PersonId doneBy) {

    /** Where a task stands. */
    public enum State {
        OPEN,
        DONE,
        CANCELED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether it waits for one of these groups, or for the person by name. */
    public boolean isFor(PersonId person, Collection<String> groups) {
        return person.equals(task.assignee()) || !Collections.disjoint(task.groups(), groups);
    }

    public boolean isTakenBySomebodyElse(PersonId person) {
        return task.assignee() != null && !task.assignee().equals(person);
    }

    /** @throws TaskEnded if there is nothing to do any more */
    void requireOpen() {
        if (!isOpen()) {
            throw new TaskEnded(this);
        }
    }

    /**
     * Whether somebody may work on it now.
     *
     * @throws TaskEnded if there is nothing to do any more
     * @throws NotAllowed if it waits for others
     * @throws TaskTaken if somebody else has taken it on
     */
    void requireFreeFor(PersonId person, Collection<String> groups) {
        requireOpen();
        if (!isFor(person, groups)) {
            throw new NotAllowed("task " + task.key());
        }
        if (isTakenBySomebodyElse(person)) {
            throw new TaskTaken(task.key());
        }
    }
}
