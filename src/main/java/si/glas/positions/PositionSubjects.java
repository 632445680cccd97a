package si.glas.positions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.timetable.Subject;
import si.glas.timetable.SubjectSource;

/** What the positions are called, for the rooms below. */
@Component
class PositionSubjects implements SubjectSource {

    private record Title(UUID id, String title) {

        Subject subject() {
            return new Subject(title, "/positions/" + id);
        }
    }

    private final JdbcClient sql;

    PositionSubjects(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> positions) {
        return positions.isEmpty()
                ? Map.of()
                : sql
                        .sql("SELECT id, title FROM position WHERE id IN (:ids)")
                        .param("ids", positions)
                        .query(Title.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Title::id, Title::subject));
    }
}
