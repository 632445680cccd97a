package si.glas.people;

import org.springframework.data.repository.ListCrudRepository;
import si.glas.kernel.NotFound;

/** All members, former ones too. */
interface Members extends ListCrudRepository<Member, MemberId> {

    default Member require(MemberId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }
}
