package si.glas.ballots.neighbours;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.timetable.DeadlineGuard;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineMoved;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.ReminderDue;

/** Deadlines that are kept in memory, moved and reminded of as the room timetable does it. */
public final class Calendar implements Deadlines {

    private final Map<DeadlineId, DeadlineView> deadlines = new ConcurrentHashMap<>();
    private final Map<DeadlineId, List<Instant>> reminders = new ConcurrentHashMap<>();
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    public Calendar(TransactionOperations transactions, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public DeadlineId set(DeadlineView.Kind kind, UUID subject, UUID about, Instant dueAt, List<Instant> reminders) {
        DeadlineId id = DeadlineId.random();
        deadlines.put(id, new DeadlineView(id, kind, subject, about, dueAt, true));
        this.reminders.put(id, reminders);
        return id;
    }

    @Override
    public DeadlineView get(DeadlineId id) {
        return Optional.ofNullable(deadlines.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Map<DeadlineId, DeadlineView> get(Collection<DeadlineId> ids) {
        return deadlines.values().stream()
                .filter(deadline -> Set.copyOf(ids).contains(deadline.id()))
                .collect(Collectors.toMap(DeadlineView::id, Function.identity()));
    }

    @Override
    public List<DeadlineView> of(UUID subject) {
        return deadlines.values().stream()
                .filter(deadline -> deadline.subject().equals(subject))
                .sorted(Comparator.comparing(DeadlineView::dueAt))
                .toList();
    }

    @Override
    public void close(DeadlineId id) {
        deadlines.computeIfPresent(id, (same, deadline) -> with(deadline, deadline.dueAt(), false));
    }

    public List<Instant> reminders(DeadlineId id) {
        return reminders.getOrDefault(id, List.of());
    }

    /** As a coordinator does it. */
    public void move(DeadlineId id, Instant newDueAt, List<DeadlineGuard> guards) {
        DeadlineView deadline = get(id);
        transactions.executeWithoutResult(transaction -> {
            guards.forEach(guard -> guard.check(deadline, newDueAt));
            deadlines.put(id, with(deadline, newDueAt, true));
            events.publishEvent(new DeadlineMoved(
                    UUID.randomUUID(),
                    id,
                    deadline.kind(),
                    deadline.subject(),
                    deadline.about(),
                    deadline.dueAt(),
                    newDueAt,
                    PersonId.random()));
        });
    }

    /** As the process of a deadline has it done. */
    public ReminderDue remind(DeadlineId id, int number) {
        DeadlineView deadline = get(id);
        ReminderDue due = new ReminderDue(
                UUID.randomUUID(),
                id,
                deadline.kind(),
                deadline.subject(),
                deadline.about(),
                deadline.dueAt(),
                number);
        transactions.executeWithoutResult(transaction -> events.publishEvent(due));
        return due;
    }

    private static DeadlineView with(DeadlineView deadline, Instant dueAt, boolean open) {
        return new DeadlineView(
                deadline.id(), deadline.kind(), deadline.subject(), deadline.about(), dueAt, open);
    }
}
