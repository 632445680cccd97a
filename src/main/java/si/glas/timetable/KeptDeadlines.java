package si.glas.timetable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;

/** All deadlines that were ever set. */
interface KeptDeadlines extends Repository<Deadline, DeadlineId> {

    Deadline save(Deadline deadline);

    Optional<Deadline> findById(DeadlineId id);

    /** Those of a thing that has not been done yet. */
    List<Deadline> findByKindAndAboutAndClosedAtIsNull(DeadlineView.Kind kind, UUID about);

    /** Nobody else changes it until the end of the transaction. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Deadline> findLockedById(DeadlineId id);

    default Deadline lock(DeadlineId id) {
        return findLockedById(id).orElseThrow(() -> new NotFound(id));
    }
}
