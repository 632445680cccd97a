package si.glas.tasks;

import java.time.Instant;
import java.time.InstantSource;
import si.glas.forms.FormInput;
import si.glas.kernel.UseCase;
import si.glas.people.SignedIn;

/** Keeps what somebody has typed so far, so that they can go on later, or forgets it. */
@UseCase
public class KeepDraft {

    private final KeptTasks tasks;
    private final Groups groups;
    private final Drafts drafts;
    private final InstantSource clock;

    KeepDraft(KeptTasks tasks, Groups groups, Drafts drafts, InstantSource clock) {
        this.tasks = tasks;
        this.groups = groups;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @return when it was kept */
    public Instant keep(long key, FormInput input, SignedIn me) {
        // Locked, or a draft that comes late would outlive its task.
        tasks.lock(key).requireFreeFor(me.id(), groups.of(me));
        Instant now = clock.instant();
        drafts.put(key, me.id(), new Draft(input, now));
        return now;
    }

    public void forget(long key, SignedIn me) {
        drafts.drop(key, me.id());
    }
}
