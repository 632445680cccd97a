package si.glas.tasks;

import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.engine.UserTaskEvent;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/**
 * Notes what happens to a task in the engine, however often and in whatever order it is told.
 *
 * <p>What people do with their tasks is decided here and not there: the engine's echo of a claim changes nothing, and a
 * task that was not done here cannot be completed.
 */
@UseCase
public class TrackTask {

    private final KeptTasks tasks;
    private final Drafts drafts;
    private final TaskFiles files;
    private final TellOfTask tellOfTask;
    private final InstantSource clock;

    TrackTask(KeptTasks tasks, Drafts drafts, TaskFiles files, TellOfTask tellOfTask, InstantSource clock) {
        this.tasks = tasks;
        this.tellOfTask = tellOfTask;
        this.drafts = drafts;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param seen the task as the engine shows it
     * @param job of the listener; a greater number is a later job
     * @return whether it may happen
     */
    public boolean track(Task seen, UserTaskEvent event, long job) {
        boolean isNews = tasks.put(seen, job);
        switch (event.kind()) {
            case CREATING -> begin(seen, isNews);
            case ASSIGNING -> assign(event, job);
            case CANCELING -> cancel(event.key());
            default -> {}
        }
        return event.kind() != UserTaskEvent.Kind.COMPLETING || isDone(event.key());
    }

    /** A task that has ended in the meantime is nobody's any more. */
    private void begin(Task seen, boolean isNews) {
        if (isNews) {
            tellOfTask.tell(seen);
        }
    }

    /** Somebody has been given the task elsewhere, for instance by the model. */
    private void assign(UserTaskEvent event, long job) {
        PersonId assignee = person(event.assignee());
        if (assignee != null && !event.isAssignedByGlas()) {
            tasks.assign(event.key(), assignee, job);
        }
    }

    private void cancel(long key) {
        tasks.cancel(key, clock.instant());
        drafts.dropAll(key);
        files.dropAll(key);
    }

    private boolean isDone(long key) {
        return tasks.lock(key).state() == KeptTask.State.DONE;
    }

    static @Nullable PersonId person(@Nullable String assignee) {
        try {
            return assignee == null ? null : new PersonId(UUID.fromString(assignee));
        } catch (IllegalArgumentException e) {
            // Other programs know people by other names.
            return null;
        }
    }
}
