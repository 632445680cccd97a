package si.glas.people.access;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Who somebody is at this moment: asked at each request, so that a change of roles or mandates counts at once. */
@Component
public class Identities {

    private final JdbcClient sql;
    private final InstantSource clock;

    Identities(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Empty if there is no such person, or no longer. */
    public Optional<SignedIn> of(PersonId person) {
        return sql.sql("""
                        SELECT id, name, language,
                               coalesce((SELECT string_agg(role, ' ') FROM person_role WHERE person = id), '') AS roles,
                               EXISTS (SELECT FROM mandate
                                       WHERE person = id AND since <= :now AND (until IS NULL OR until > :now))
                                   AS represents
                        FROM person
                        WHERE id = :id
                        """)
                .param("id", person)
                .param("now", clock.instant())
                .query(Row.class)
                .optional()
                .map(Row::signedIn);
    }

    private record Row(PersonId id, String name, Language language, String roles, boolean represents) {

        SignedIn signedIn() {
            Set<Role> all = EnumSet.noneOf(Role.class);
            Arrays.stream(roles.split(" "))
                    .filter(role -> !role.isEmpty())
                    .map(Role::valueOf)
                    .forEach(all::add);
            if (represents) {
                all.add(Role.MEMBER);
            }
            return new SignedIn(id, name, language, Set.copyOf(all));
        }
    }
}
