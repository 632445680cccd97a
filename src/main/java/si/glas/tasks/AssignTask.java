package si.glas.tasks;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Decides who works on a task: people take it on, give it back or hand it on, and a coordinator may decide for them. */
@UseCase
public class AssignTask {

    private final KeptTasks tasks;
    private final Groups groups;
    private final HandOver handOver;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;

    AssignTask(
            KeptTasks tasks, Groups groups, HandOver handOver, Chronicle chronicle, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.groups = groups;
        this.handOver = handOver;
        this.chronicle = chronicle;
        this.events = events;
    }

    /** Nothing happens if it is theirs already. */
    public void claim(long key, SignedIn me) {
        KeptTask kept = tasks.lock(key);
        kept.requireFreeFor(me.id(), groups.of(me));
        if (kept.task().assignee() == null) {
            assign(kept, me.id());
            chronicle.record(act("CLAIMED", kept, me));
        }
    }

    /** Nothing happens if nobody has taken it on. */
    public void release(long key, SignedIn me) {
        KeptTask kept = tasks.lock(key);
        kept.requireFreeFor(me.id(), groups.of(me));
        if (kept.task().assignee() != null) {
            assign(kept, null);
            chronicle.record(act("RELEASED", kept, me));
        }
    }

    /**
     * Gives a task to another one of those for whom it waits.
     *
     * @throws NoCandidate if it does not wait for them
     */
    public void handOn(long key, PersonId to, String note, SignedIn me) {
        KeptTask kept = tasks.lock(key);
        kept.requireFreeFor(me.id(), groups.of(me));
        give(kept, to, act("HANDED_ON", kept, me).with("to", to).because(note.isEmpty() ? null : note), me);
    }

    /**
     * Takes a task from whoever has it.
     *
     * @param to who gets it; nobody if it is to wait for all of them again
     * @throws NotAllowed if it is not a coordinator who asks
     */
    public void reassign(long key, @Nullable PersonId to, String reason, SignedIn me) {
        KeptTask kept = tasks.lock(key);
        kept.requireOpen();
        if (!me.has(Role.COORDINATOR)) {
            throw new NotAllowed("reassign task " + key);
        }
        if (to == null) {
            assign(kept, null);
            chronicle.record(act("FREED", kept, me).because(reason));
        } else {
            give(kept, to, act("REASSIGNED", kept, me).with("to", to).because(reason), me);
        }
    }

    private void give(KeptTask kept, PersonId to, Act act, SignedIn me) {
        Set<PersonId> candidates = groups.peopleIn(kept.task().groups());
        if (!candidates.contains(to)) {
            throw new NoCandidate(kept.task().key());
        }
        assign(kept, to);
        chronicle.record(act);
        if (!to.equals(me.id())) {
            handOver.tell(kept.task(), to, act.reason(), me);
        }
    }

    private void assign(KeptTask kept, @Nullable PersonId to) {
        tasks.assign(kept.task().key(), to);
        events.publishEvent(new TaskAssigned(UUID.randomUUID(), kept.task().key()));
    }

    private static Act act(String how, KeptTask kept, SignedIn me) {
        Task task = kept.task();
        Map<String, String> details = Map.of("how", how, "task", task.formId().replace('-', '_'));
        return new Act("tasks.taskAssigned", task.positionId(), me.actor(), null, details, null);
    }
}
