package si.glas.timetable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deadlines as other rooms see them, each time in one query. */
@Component
class DeadlineViews {

    private static final String SELECT = """
            SELECT id, kind, subject, about, due_at, closed_at IS NULL AS open
            FROM deadline
            """;

    private final JdbcClient sql;

    DeadlineViews(JdbcClient sql) {
        this.sql = sql;
    }

    Map<DeadlineId, DeadlineView> get(Collection<DeadlineId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.sql(SELECT + "WHERE id IN (:ids)").param("ids", ids).query(DeadlineView.class).list().stream()
                        .collect(Collectors.toMap(DeadlineView::id, Function.identity()));
    }

    List<DeadlineView> of(UUID subject) {
        return sql.sql(SELECT + "WHERE subject = :subject ORDER BY due_at")
                .param("subject", subject)
                .query(DeadlineView.class)
                .list();
    }

    List<DeadlineView> openOn(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : sql.sql(SELECT + "WHERE subject IN (:subjects) AND closed_at IS NULL ORDER BY due_at")
                        .param("subjects", subjects)
                        .query(DeadlineView.class)
                        .list();
    }
}
