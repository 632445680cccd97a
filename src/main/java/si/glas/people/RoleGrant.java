package si.glas.people;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;

/** A role that an administrator has given somebody. */
@Table("person_role")
record RoleGrant(Role role, Instant since) {}
