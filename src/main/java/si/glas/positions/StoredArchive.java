package si.glas.positions;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.kernel.PersonId;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;

/** The positions as they are kept in the database. */
@Component
@Transactional
class StoredArchive implements PositionArchive {

    private final Positions positions;
    private final TextVersions versions;
    private final SaveText text;
    private final PositionDates dates;

    StoredArchive(Positions positions, TextVersions versions, SaveText text, PositionDates dates) {
        this.positions = positions;
        this.versions = versions;
        this.text = text;
        this.dates = dates;
    }

    @Override
    public PositionView get(PositionId id) {
        return positions.get(id).view();
    }

    @Override
    public Map<PositionId, PositionView> get(Collection<PositionId> ids) {
        return positions.findAllByIdIn(ids).stream()
                .map(Position::view)
                .collect(Collectors.toMap(PositionView::id, Function.identity()));
    }

    @Override
    public VersionView version(VersionId id) {
        return versions.get(id);
    }

    @Override
    public VersionId saveVersion(PositionId position, VersionId base, String markdown, PersonId author, String reason) {
        return text.save(position, base, markdown, author, reason).id();
    }

    @Override
    public void enter(PositionId id, PositionView.Stage stage) {
        Position position = positions.change(id);
        if (!position.isIn(stage)) {
            position.enter(stage);
            positions.save(position);
        }
    }

    @Override
    public Optional<Instant> agreedDate(PositionId id, DeadlineView.Kind kind) {
        return dates.agreed(id, kind);
    }

    @Override
    public DeadlineId setDeadline(PositionId id, DeadlineView.Kind kind, UUID about) {
        return dates.set(id, kind, about);
    }
}
