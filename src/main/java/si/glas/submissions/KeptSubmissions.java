package si.glas.submissions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/** All submissions. */
interface KeptSubmissions extends Repository<Submission, SubmissionId> {

    Submission save(Submission submission);

    Optional<Submission> findById(SubmissionId id);

    Optional<Submission> findByTextVersionAndAddressee(VersionId text, AddresseeId addressee);

    List<Submission> findByPositionInOrderByPreparedAt(Collection<PositionId> positions);

    List<Submission> findByAddresseeOrderByPreparedAtDesc(AddresseeId addressee);

    /** For whoever is about to change it: others wait until the transaction is over. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Submission> findOneById(SubmissionId id);

    default Submission get(SubmissionId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }

    default Submission change(SubmissionId id) {
        return findOneById(id).orElseThrow(() -> new NotFound(id));
    }
}
