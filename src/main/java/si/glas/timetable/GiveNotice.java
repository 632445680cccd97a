package si.glas.timetable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.kernel.UseCase;

/**
 * Does what a deadline calls for now: reminds those who have not acted, or says that it has passed. What has been said is
 * not said again, and a deadline that was moved in the meantime calls for nothing.
 */
@UseCase
public class GiveNotice {

    private final KeptDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    GiveNotice(KeptDeadlines deadlines, ApplicationEventPublisher events, InstantSource clock) {
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param plannedAt when this was to happen; it counts as the present if our clock is a little behind the engine's
     * @return whether the deadline has been reached
     */
    public boolean of(DeadlineId id, Instant plannedAt) {
        Deadline deadline = deadlines.lock(id);
        Instant now = later(clock.instant(), plannedAt);
        if (deadline.isReached(now)) {
            pass(deadline, now);
        } else if (deadline.mustRemind(now)) {
            remind(deadline, now);
        }
        return deadline.isReached(now);
    }

    private void pass(Deadline deadline, Instant now) {
        if (!deadline.hasPassed()) {
            deadlines.save(deadline.passed(now));
            if (deadline.isOpen()) {
                events.publishEvent(new DeadlinePassed(
                        UUID.randomUUID(),
                        deadline.id(),
                        deadline.kind(),
                        deadline.subject(),
                        deadline.about(),
                        deadline.dueAt()));
            }
        }
    }

    private void remind(Deadline deadline, Instant now) {
        Deadline reminded = deadlines.save(deadline.reminded(now));
        events.publishEvent(new ReminderDue(
                UUID.randomUUID(),
                deadline.id(),
                deadline.kind(),
                deadline.subject(),
                deadline.about(),
                deadline.dueAt(),
                reminded.remindersGiven()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
