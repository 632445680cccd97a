package si.glas.positions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;

/** All positions. */
interface Positions extends Repository<Position, PositionId> {

    Position save(Position position);

    Optional<Position> findById(PositionId id);

    List<Position> findAllByIdIn(Collection<PositionId> ids);

    /** For whoever is about to change it: others wait until the transaction is over. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Position> findOneById(PositionId id);

    default Position get(PositionId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }

    default Position change(PositionId id) {
        return findOneById(id).orElseThrow(() -> new NotFound(id));
    }
}
