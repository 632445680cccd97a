package si.glas.positions;

import java.util.Collection;
import java.util.Map;
import si.glas.kernel.PersonId;

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

    /** Says that the members' review has begun, or that it is over and the editors answer it. */
    void enter(PositionId position, PositionView.Stage stage);
}
