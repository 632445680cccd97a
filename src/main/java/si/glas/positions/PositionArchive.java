package si.glas.positions;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import si.glas.kernel.PersonId;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;

/** What other rooms read and write of positions. */
public interface PositionArchive {

    /** @throws si.glas.kernel.NotFound if there is no such position */
    PositionView get(PositionId id);

    /** The known ones of these, by id, read at once. */
    Map<PositionId, PositionView> get(Collection<PositionId> ids);

    /** @throws si.glas.kernel.NotFound if there is no such version */
    VersionView version(VersionId id);

    /**
     * Saves the next version of a position.
     *
     * @param base that the text was made from
     * @throws TextHasMoved if there is a newer version than the base
     */
    VersionId saveVersion(PositionId position, VersionId base, String markdown, PersonId author, String reason);

    /**
     * Sets the deadline of a step of a position, as agreed on at its start, or finds the one that is set already.
     *
     * @param about what is due: a review, a ballot
     */
    DeadlineId setDeadline(PositionId id, DeadlineView.Kind kind, UUID about);

    /** The date that was agreed on for a step at the position's start; none if nothing was agreed. */
    Optional<Instant> agreedDate(PositionId id, DeadlineView.Kind kind);

    /** Says that the members' review has begun, or that it is over and the editors answer it. */
    void enter(PositionId position, PositionView.Stage stage);
}
