package si.glas.tasks;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import si.glas.forms.FormInput;
import si.glas.kernel.PersonId;

/** The drafts of everybody. */
@Repository
public class Drafts {

    private final JdbcClient sql;

    private record Row(String input, Instant savedAt) {

        Draft draft() {
            return new Draft(FormInput.fromJson(input), savedAt);
        }
    }

    Drafts(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Draft> find(long task, PersonId person) {
        return sql.sql("SELECT input::text AS input, saved_at FROM task_draft WHERE task = :task AND person = :person")
                .param("task", task)
                .param("person", person)
                .query(Row.class)
                .optional()
                .map(Row::draft);
    }

    /** The tasks that somebody has begun. */
    public Set<Long> begunBy(PersonId person) {
        return new HashSet<>(sql.sql("SELECT task FROM task_draft WHERE person = :person")
                .param("person", person)
                .query(Long.class)
                .list());
    }

    void put(long task, PersonId person, Draft draft) {
        sql.sql("""
                INSERT INTO task_draft (task, person, input, saved_at)
                VALUES (:task, :person, :input::jsonb, :savedAt)
                ON CONFLICT (task, person) DO UPDATE SET input = EXCLUDED.input, saved_at = EXCLUDED.saved_at
                """)
                .param("task", task)
                .param("person", person)
                .param("input", draft.input().toJson())
                .param("savedAt", draft.savedAt())
                .update();
    }

    void drop(long task, PersonId person) {
        sql.sql("DELETE FROM task_draft WHERE task = :task AND person = :person")
                .param("task", task)
                .param("person", person)
                .update();
    }

    void dropAll(long task) {
        sql.sql("DELETE FROM task_draft WHERE task = :task").param("task", task).update();
    }
}
