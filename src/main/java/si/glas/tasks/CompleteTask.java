package si.glas.tasks;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.engine.KeptVariables;
import si.glas.forms.FormData;
import si.glas.kernel.UseCase;
import si.glas.people.SignedIn;

/**
 * Somebody does a task: what its room does and that it is done become true together; the process hears of it afterwards.
 */
@UseCase
public class CompleteTask {

    private final KeptTasks tasks;
    private final Groups groups;
    private final TaskForms forms;
    private final Drafts drafts;
    private final TaskFiles files;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    CompleteTask(
            KeptTasks tasks,
            Groups groups,
            TaskForms forms,
            Drafts drafts,
            TaskFiles files,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.tasks = tasks;
        this.groups = groups;
        this.forms = forms;
        this.drafts = drafts;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param typed accepted by the form
     * @throws TaskEnded if somebody was faster, or the process needs it no more
     * @throws TaskTaken if somebody else has taken it on
     * @throws si.glas.kernel.BusinessRefusal if the task's room does not allow it now
     */
    public void complete(long key, FormData typed, SignedIn me) {
        KeptTask kept = tasks.lock(key);
        kept.requireFreeFor(me.id(), groups.of(me));
        Record variables = forms.get(kept.task().formId()).complete(kept.task(), typed, me.id());
        tasks.complete(key, me.id(), clock.instant(), KeptVariables.of(variables));
        drafts.dropAll(key);
        files.dropAll(key);
        events.publishEvent(new TaskCompleted(UUID.randomUUID(), key));
    }
}
