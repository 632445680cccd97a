package si.glas.positions;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.tasks.CandidateGroups;

/** The editors of each position, as the candidate group {@code editors/<position>}. */
@Component
class PositionGroups implements CandidateGroups {

    private static final String PREFIX = "editors/";

    private final JdbcClient sql;

    PositionGroups(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> of(PersonId person) {
        return new HashSet<>(sql.sql("SELECT 'editors/' || position FROM position_editor WHERE person = :person")
                .param("person", person)
                .query(String.class)
                .list());
    }

    @Override
    public Set<PersonId> peopleIn(String group) {
        return group.startsWith(PREFIX)
                ? sql
                        .sql("SELECT person FROM position_editor WHERE position = :position")
                        .param("position", UUID.fromString(group.substring(PREFIX.length())))
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(PersonId::new)
                        .collect(java.util.stream.Collectors.toSet())
                : Set.of();
    }
}
