package si.glas.timetable;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A point in time until which something has to be done, with the reminders before it.
 *
 * @param passedAt when it was noticed that {@code dueAt} had come; none again once it is moved
 * @param closedAt when what it is for was done
 */
record Deadline(
        @Id DeadlineId id,
        @Version int version,
        DeadlineView.Kind kind,
        UUID subject,
        UUID about,
        Instant dueAt,
        Instant setAt,
        @Nullable Instant passedAt,
        @Nullable Instant closedAt,
        @MappedCollection(idColumn = "deadline") Set<Reminder> reminders) {

    private static final int MOST_REMINDERS = 2;

    static Deadline set(
            DeadlineView.Kind kind,
            UUID subject,
            UUID about,
            Instant dueAt,
            Instant now,
            Collection<Instant> reminders) {
        return new Deadline(
                DeadlineId.random(),
                0,
                kind,
                subject,
                about,
                dueAt,
                now,
                null,
                null,
                upcoming(reminders.stream().filter(at -> at.isBefore(dueAt)), now, MOST_REMINDERS));
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean hasPassed() {
        return passedAt != null;
    }

    boolean isReached(Instant now) {
        return !dueAt.isAfter(now);
    }

    /** When the process has to look at it again. */
    Instant nextNoticeAt() {
        return isOpen()
                ? reminders.stream()
                        .filter(reminder -> !reminder.isGiven())
                        .map(Reminder::plannedAt)
                        .min(Instant::compareTo)
                        .orElse(dueAt)
                : dueAt;
    }

    boolean mustRemind(Instant now) {
        return isOpen() && !isReached(now) && reminders.stream().anyMatch(reminder -> reminder.isDue(now));
    }

    int remindersGiven() {
        return (int) reminders.stream().filter(Reminder::isGiven).count();
    }

    /** All that are due count as given: after a standstill nobody is reminded twice at once. */
    Deadline reminded(Instant now) {
        return with(
                dueAt,
                passedAt,
                closedAt,
                reminders.stream().map(reminder -> reminder.given(now)).collect(Collectors.toSet()));
    }

    Deadline passed(Instant now) {
        return with(dueAt, now, closedAt, reminders);
    }

    Deadline closed(Instant now) {
        return with(dueAt, passedAt, now, reminders);
    }

    /** @param planned the reminders that are still to come */
    Deadline movedTo(Instant newDueAt, Instant now, Collection<Instant> planned) {
        Stream<Reminder> given = reminders.stream().filter(Reminder::isGiven);
        Set<Reminder> ahead = upcoming(planned.stream(), now, MOST_REMINDERS - remindersGiven());
        return with(
                newDueAt, null, closedAt, Stream.concat(given, ahead.stream()).collect(Collectors.toSet()));
    }

    DeadlineView view() {
        return new DeadlineView(id, kind, subject, about, dueAt, isOpen());
    }

    private static Set<Reminder> upcoming(Stream<Instant> planned, Instant now, int most) {
        return planned.filter(at -> at.isAfter(now))
                .sorted()
                .limit(most)
                .map(Reminder::planned)
                .collect(Collectors.toSet());
    }

    private Deadline with(
            Instant dueAt, @Nullable Instant passedAt, @Nullable Instant closedAt, Set<Reminder> reminders) {
        return new Deadline(id, version, kind, subject, about, dueAt, setAt, passedAt, closedAt, reminders);
    }
}
