package si.glas.timetable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** A coordinator gives people more time, or less, and says why. */
@UseCase
public class MoveDeadline {

    private final KeptDeadlines deadlines;
    private final DeadlineMoves moves;
    private final Reminders reminders;
    private final List<DeadlineGuard> guards;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MoveDeadline(
            KeptDeadlines deadlines,
            DeadlineMoves moves,
            Reminders reminders,
            List<DeadlineGuard> guards,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.deadlines = deadlines;
        this.moves = moves;
        this.reminders = reminders;
        this.guards = guards;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param newDueAt may be past: then what happens at the deadline happens at once
     * @throws DeadlineClosed if what it was for is done
     * @throws DeadlineUnmoved if it is where it was
     * @throws si.glas.kernel.BusinessRefusal if the room that has set it does not allow it
     */
    public void to(DeadlineId id, Instant newDueAt, String reason, PersonId by) {
        Deadline deadline = deadlines.lock(id);
        check(deadline, newDueAt);
        Instant now = clock.instant();
        deadlines.save(deadline.movedTo(
                newDueAt, now, reminders.before(deadline.kind(), newDueAt, deadline.remindersGiven())));
        moves.add(new DeadlineMove(id, now, deadline.dueAt(), newDueAt, reason, by));
        chronicle.record(act(deadline, newDueAt, by).because(reason));
        events.publishEvent(new DeadlineMoved(
                UUID.randomUUID(),
                id,
                deadline.kind(),
                deadline.subject(),
                deadline.about(),
                deadline.dueAt(),
                newDueAt,
                by));
    }

    private void check(Deadline deadline, Instant newDueAt) {
        if (!deadline.isOpen()) {
            throw new DeadlineClosed();
        }
        if (deadline.dueAt().equals(newDueAt)) {
            throw new DeadlineUnmoved();
        }
        guards.forEach(guard -> guard.check(deadline.view(), newDueAt));
    }

    private static Act act(Deadline deadline, Instant newDueAt, PersonId by) {
        return new Act(
                "timetable.deadlineMoved",
                deadline.subject(),
                Actor.of(by),
                null,
                Map.of(
                        "kind", deadline.kind().name(),
                        "from", deadline.dueAt().toString(),
                        "to", newDueAt.toString()),
                null);
    }
}
