package si.glas.people;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.Id;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;

/** Answers each question with one query. */
@Component
class DirectoryQueries implements Directory {

    private static final String PERSON = "SELECT id, name, email, phone, language FROM person ";
    private static final String MEMBER = "SELECT id, name, kind FROM member ";
    private static final String IN_FORCE = " since <= :now AND (until IS NULL OR until > :now) ";
    // Not = ANY: PostgreSQL would read the text of the array once for each row of the table.
    private static final String LISTED = "WHERE id IN (SELECT unnest(CAST(:ids AS uuid[])))";

    private final JdbcClient sql;
    private final InstantSource clock;

    DirectoryQueries(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public PersonCard person(PersonId id) {
        return sql.sql(PERSON + "WHERE id = :id")
                .param("id", id)
                .query(PersonCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Map<PersonId, PersonCard> persons(Collection<PersonId> ids) {
        return sql.sql(PERSON + LISTED).param("ids", array(ids)).query(PersonCard.class).list().stream()
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    @Override
    public List<PersonCard> withRole(Role role) {
        return role == Role.MEMBER
                ? sql.sql(PERSON + "WHERE id IN (SELECT person FROM mandate WHERE " + IN_FORCE + ") ORDER BY name, id")
                        .param("now", clock.instant())
                        .query(PersonCard.class)
                        .list()
                : sql.sql(PERSON + "WHERE id IN (SELECT person FROM person_role WHERE role = :role) ORDER BY name, id")
                        .param("role", role)
                        .query(PersonCard.class)
                        .list();
    }

    @Override
    public List<MemberCard> members() {
        return sql.sql(MEMBER + "WHERE left_on IS NULL ORDER BY name COLLATE slovenian, id")
                .query(MemberCard.class)
                .list();
    }

    @Override
    public Map<MemberId, MemberCard> members(Collection<MemberId> ids) {
        return sql.sql(MEMBER + LISTED).param("ids", array(ids)).query(MemberCard.class).list().stream()
                .collect(Collectors.toMap(MemberCard::id, Function.identity()));
    }

    @Override
    public Set<MemberId> belonging(Collection<MemberId> ids) {
        return new HashSet<>(sql.sql("SELECT id AS value FROM member " + LISTED + " AND left_on IS NULL")
                .param("ids", array(ids))
                .query(MemberId.class)
                .list());
    }

    @Override
    public List<Representation> representations() {
        return sql.sql("SELECT person, member FROM mandate WHERE " + IN_FORCE + "ORDER BY member, since, person")
                .param("now", clock.instant())
                .query(Representation.class)
                .list();
    }

    @Override
    public List<Representation> representing(Collection<MemberId> members) {
        return sql.sql(
                        "SELECT person, member FROM mandate WHERE member IN (SELECT unnest(CAST(:members AS uuid[]))) AND "
                                + IN_FORCE + "ORDER BY member, since, person")
                .param("members", array(members))
                .param("now", clock.instant())
                .query(Representation.class)
                .list();
    }

    @Override
    public Set<MemberId> representedBy(PersonId person) {
        return new HashSet<>(sql.sql("SELECT member AS value FROM mandate WHERE person = :person AND " + IN_FORCE)
                .param("person", person)
                .param("now", clock.instant())
                .query(MemberId.class)
                .list());
    }

    /** As PostgreSQL writes arrays: so that the statement is the same, and is planned once, for any number of ids. */
    private static String array(Collection<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
