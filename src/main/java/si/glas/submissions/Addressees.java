package si.glas.submissions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;

/** The register of decision-makers. */
public interface Addressees extends Repository<Addressee, AddresseeId> {

    Addressee save(Addressee addressee);

    Optional<Addressee> findById(AddresseeId id);

    List<Addressee> findAllByIdIn(Collection<AddresseeId> ids);

    /** For whoever is about to change it: others wait until the transaction is over. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Addressee> findOneById(AddresseeId id);

    /** @throws NotFound if there is no such decision-maker */
    default Addressee get(AddresseeId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }
}
