package si.glas.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import si.glas.engine.KeptVariables;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;

/** All tasks, those that have ended too. */
@Repository
public class KeptTasks {

    private static final String SELECT = """
            SELECT key, state, form_id, groups, assignee, created_at, position_id, review_id, submission_id, deadline_id,
                   ended_at, done_by
            FROM task
            """;

    private final JdbcClient sql;

    KeptTasks(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<KeptTask> find(long key) {
        return sql.sql(SELECT + "WHERE key = :key")
                .param("key", key)
                .query(TaskRow::read)
                .optional();
    }

    /**
     * Nobody else changes it until the end of the transaction.
     *
     * @throws NotFound if there is none
     */
    KeptTask lock(long key) {
        return sql.sql(SELECT + "WHERE key = :key FOR UPDATE")
                .param("key", key)
                .query(TaskRow::read)
                .optional()
                .orElseThrow(() -> new NotFound("task " + key));
    }

    /**
     * Adds a task, or notes its groups anew if this job is later than the last.
     *
     * @return whether either was done
     */
    boolean put(Task task, long job) {
        return sql.sql("""
                INSERT INTO task (key, state, form_id, groups, assignee, created_at, position_id, review_id,
                                  submission_id, deadline_id, last_job)
                VALUES (:key, 'OPEN', :formId, :groups, :assignee, :createdAt, :positionId, :reviewId,
                        :submissionId, :deadlineId, :job)
                ON CONFLICT (key) DO UPDATE
                SET groups = EXCLUDED.groups, last_job = EXCLUDED.last_job
                WHERE task.state = 'OPEN' AND task.last_job < EXCLUDED.last_job
                """)
                        .param("key", task.key())
                        .param("formId", task.formId())
                        .param("groups", array(task.groups()))
                        .param("assignee", task.assignee())
                        .param("createdAt", task.createdAt())
                        .param("positionId", task.positionId())
                        .param("reviewId", task.reviewId())
                        .param("submissionId", task.submissionId())
                        .param("deadlineId", task.deadlineId())
                        .param("job", job)
                        .update()
                > 0;
    }

    void assign(long key, @Nullable PersonId assignee) {
        sql.sql("UPDATE task SET assignee = :assignee WHERE key = :key")
                .param("assignee", assignee)
                .param("key", key)
                .update();
    }

    /** The same because of a job, unless a later one has been heard of. */
    void assign(long key, PersonId assignee, long job) {
        sql.sql("UPDATE task SET assignee = :assignee WHERE key = :key AND state = 'OPEN' AND last_job <= :job")
                .param("assignee", assignee)
                .param("key", key)
                .param("job", job)
                .update();
    }

    void complete(long key, PersonId by, Instant at, KeptVariables variables) {
        sql.sql("""
                UPDATE task
                SET state = 'DONE', done_by = :by, ended_at = :at, variables = :variables::jsonb
                WHERE key = :key AND state = 'OPEN'
                """)
                .param("key", key)
                .param("by", by)
                .param("at", at)
                .param("variables", variables.json())
                .update();
    }

    void cancel(long key, Instant at) {
        sql.sql("UPDATE task SET state = 'CANCELED', ended_at = :at WHERE key = :key AND state = 'OPEN'")
                .param("key", key)
                .param("at", at)
                .update();
    }

    /** What the process gets from a task that is done. */
    public Optional<KeptVariables> variables(long key) {
        return sql.sql("SELECT variables::text AS json FROM task WHERE key = :key AND state = 'DONE'")
                .param("key", key)
                .query(KeptVariables.class)
                .optional();
    }

    /** The open ones that somebody, or somebody in these groups, may work on. */
    public List<KeptTask> waitingFor(PersonId person, Collection<String> groups) {
        return sql.sql(SELECT + "WHERE state = 'OPEN' AND (assignee = :person OR groups && CAST(:groups AS text[]))")
                .param("person", person)
                .param("groups", array(groups))
                .query(TaskRow::read)
                .list();
    }

    /** @param about the review or the submission; whichever it is if null */
    public Optional<KeptTask> newest(String formId, UUID position, @Nullable UUID about) {
        return sql.sql(SELECT + """
                WHERE position_id = :position AND form_id = :formId
                  AND (CAST(:about AS uuid) IS NULL OR CAST(:about AS uuid) IN (review_id, submission_id))
                ORDER BY key DESC
                LIMIT 1
                """)
                .param("position", position)
                .param("formId", formId)
                .param("about", about)
                .query(TaskRow::read)
                .optional();
    }

    /** The open ones about these positions, read at once. */
    public List<KeptTask> openOn(Collection<UUID> positions) {
        return positions.isEmpty()
                ? List.of()
                : sql.sql(SELECT + "WHERE state = 'OPEN' AND position_id IN (:positions) ORDER BY created_at")
                        .param("positions", positions)
                        .query(TaskRow::read)
                        .list();
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
