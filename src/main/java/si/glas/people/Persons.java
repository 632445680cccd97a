package si.glas.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;

/** All persons. */
interface Persons extends ListCrudRepository<Person, PersonId> {

    /** @param key {@link Email#key()} */
    @Query("SELECT * FROM person WHERE lower(email) = :key")
    Optional<Person> findByEmailKey(String key);

    /** Those who have a role, each kept from losing or getting it until this transaction ends. */
    @Query("SELECT person FROM person_role WHERE role = :#{#role.name()} FOR UPDATE")
    List<PersonId> lockAllWith(Role role);

    default Person require(PersonId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }
}
