package si.glas.timetable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.glas.kernel.NotFound;

/** The deadlines of the network, kept in the database. */
@Service
@Transactional
class DeadlineBook implements Deadlines {

    private final KeptDeadlines deadlines;
    private final DeadlineViews views;
    private final InstantSource clock;

    DeadlineBook(KeptDeadlines deadlines, DeadlineViews views, InstantSource clock) {
        this.deadlines = deadlines;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public DeadlineId set(DeadlineView.Kind kind, UUID subject, UUID about, Instant dueAt, List<Instant> reminders) {
        List<Deadline> open = deadlines.findByKindAndAboutAndClosedAtIsNull(kind, about);
        Optional<Deadline> running =
                open.stream().filter(deadline -> !deadline.hasPassed()).findAny();
        return running.orElseGet(() -> {
                    open.forEach(passed -> close(passed.id()));
                    return deadlines.save(Deadline.set(kind, subject, about, dueAt, clock.instant(), reminders));
                })
                .id();
    }

    @Override
    public DeadlineView get(DeadlineId id) {
        return Optional.ofNullable(get(List.of(id)).get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Map<DeadlineId, DeadlineView> get(Collection<DeadlineId> ids) {
        return views.get(ids);
    }

    @Override
    public List<DeadlineView> of(UUID subject) {
        return views.of(subject);
    }

    @Override
    public void close(DeadlineId id) {
        Deadline deadline = deadlines.lock(id);
        if (deadline.isOpen()) {
            deadlines.save(deadline.closed(clock.instant()));
        }
    }

    @Override
    public List<DeadlineView> openOn(Collection<UUID> subjects) {
        return views.openOn(subjects);
    }
}
