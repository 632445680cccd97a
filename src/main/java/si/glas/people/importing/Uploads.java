package si.glas.people.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Keeps a list between the look at it and the confirmation, for a day at most: it is full of addresses. */
@UseCase
class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient sql;
    private final InstantSource clock;

    Uploads(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID keep(String content, PersonId by) {
        Instant now = clock.instant();
        sql.sql("DELETE FROM member_import WHERE uploaded_at < :past")
                .param("past", now.minus(KEPT))
                .update();
        UUID id = UUID.randomUUID();
        sql.sql("INSERT INTO member_import (id, uploaded_by, uploaded_at, content) VALUES (:id, :by, :now, :content)")
                .param("id", id)
                .param("by", by)
                .param("now", now)
                .param("content", content)
                .update();
        return id;
    }

    Optional<String> content(UUID id) {
        return sql.sql("SELECT content FROM member_import WHERE id = :id AND uploaded_at >= :past")
                .param("id", id)
                .param("past", clock.instant().minus(KEPT))
                .query(String.class)
                .optional();
    }

    /** Of several who confirm the same list at once, one gets it. */
    Optional<String> take(UUID id) {
        return sql.sql("DELETE FROM member_import WHERE id = :id AND uploaded_at >= :past RETURNING content")
                .param("id", id)
                .param("past", clock.instant().minus(KEPT))
                .query(String.class)
                .optional();
    }

    void discard(UUID id) {
        sql.sql("DELETE FROM member_import WHERE id = :id").param("id", id).update();
    }
}
