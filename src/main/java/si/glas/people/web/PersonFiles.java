package si.glas.people.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.people.Role;
import si.glas.people.web.PersonFile.Basics;
import si.glas.people.web.PersonFile.Mandated;

/** Reads what the office knows of people. */
@Component
class PersonFiles {

    private final JdbcClient sql;
    private final InstantSource clock;

    PersonFiles(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such person */
    PersonFile of(PersonId id) {
        return new PersonFile(basics(id), members(id), roles(id));
    }

    /** @throws NotFound if there is no such person */
    Basics basics(PersonId id) {
        return sql.sql("SELECT id, version, name, email, phone, language FROM person WHERE id = :id")
                .param("id", id)
                .query(Basics.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Everybody who has been given a role, role by role. */
    List<Holder> holders() {
        return sql.sql("""
                        SELECT r.role, p.id, p.name, p.email
                        FROM person_role r JOIN person p ON p.id = r.person
                        ORDER BY p.name COLLATE slovenian, p.id
                        """).query(Holder.class).list();
    }

    private List<Mandated> members(PersonId id) {
        return sql.sql("""
                        SELECT m.id, m.name
                        FROM mandate a JOIN member m ON m.id = a.member
                        WHERE a.person = :person AND a.since <= :now AND (a.until IS NULL OR a.until > :now)
                        ORDER BY m.name COLLATE slovenian, m.id
                        """)
                .param("person", id)
                .param("now", clock.instant())
                .query(Mandated.class)
                .list();
    }

    private Set<Role> roles(PersonId id) {
        return Set.copyOf(sql.sql("SELECT role FROM person_role WHERE person = :person")
                .param("person", id)
                .query((row, number) -> Role.valueOf(row.getString("role")))
                .list());
    }

    record Holder(Role role, PersonId id, String name, String email) {}
}
