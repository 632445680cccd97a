package si.glas.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.chronicle.Names;

/** Tells the chronicle what persons and members are called; the name of an individual member is a person's. */
@Component
class PeopleNames implements Names {

    private final JdbcClient sql;

    PeopleNames(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Name> of(Set<UUID> ids) {
        return sql
                .sql("""
                        SELECT id, name, true AS personal FROM person WHERE id IN (SELECT unnest(CAST(:ids AS uuid[])))
                        UNION ALL
                        SELECT id, name, kind = 'INDIVIDUAL' FROM member WHERE id IN (SELECT unnest(CAST(:ids AS uuid[])))
                        """)
                .param("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, row -> new Name(row.name(), row.personal())));
    }

    private record Row(UUID id, String name, boolean personal) {}
}
