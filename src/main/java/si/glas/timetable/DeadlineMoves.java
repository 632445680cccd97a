package si.glas.timetable;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where deadlines have been before. */
@Repository
class DeadlineMoves {

    private final JdbcClient sql;

    DeadlineMoves(JdbcClient sql) {
        this.sql = sql;
    }

    void add(DeadlineMove move) {
        sql.sql("""
                INSERT INTO deadline_move (deadline, moved_at, due_at, new_due_at, reason, moved_by)
                VALUES (:deadline, :movedAt, :dueAt, :newDueAt, :reason, :movedBy)
                """).paramSource(move).update();
    }

    /** The earliest first. */
    List<DeadlineMove> of(DeadlineId deadline) {
        return sql.sql("""
                SELECT deadline, moved_at, due_at, new_due_at, reason, moved_by
                FROM deadline_move
                WHERE deadline = :deadline
                ORDER BY moved_at
                """)
                .param("deadline", deadline)
                .query(DeadlineMove.class)
                .list();
    }
}
