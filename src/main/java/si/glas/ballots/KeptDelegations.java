package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;

/** All delegations that were ever given. */
interface KeptDelegations extends Repository<Delegation, DelegationId> {

    Delegation save(Delegation delegation);

    Optional<Delegation> findById(DelegationId id);

    List<Delegation> findAllByIdIn(Collection<DelegationId> ids);

    /** Nobody ends them until the end of the transaction. */
    @Lock(LockMode.PESSIMISTIC_READ)
    List<Delegation> findSharedByIdIn(Collection<DelegationId> ids);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Delegation> findAloneById(DelegationId id);

    /** Nobody votes by it until the end of the transaction. */
    default Delegation seize(DelegationId id) {
        return findAloneById(id).orElseThrow(() -> new NotFound(id));
    }
}
