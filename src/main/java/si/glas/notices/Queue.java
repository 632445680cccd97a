package si.glas.notices;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the outbox. */
@Component
class Queue {

    private final JdbcClient sql;
    private final InstantSource clock;

    Queue(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes the next notice that is due, those with secrets first because somebody waits for them.
     *
     * <p>The claim is committed when this returns. From then on the notice is sent at most once, even if this program
     * dies at any moment.
     */
    Optional<Claim> claim() {
        return sql.sql("""
                        UPDATE notice SET state = 'CLAIMED', claim = :claim, claimed_at = :now, attempts = attempts + 1
                        WHERE id = (
                            SELECT id FROM notice
                            WHERE state = 'WAITING' AND due_at <= :now AND (until IS NULL OR until > :now)
                            ORDER BY wiped DESC, due_at, id LIMIT 1
                            FOR UPDATE SKIP LOCKED)
                        RETURNING *
                        """)
                .param("claim", UUID.randomUUID())
                .param("now", clock.instant())
                .query(Claim.class)
                .optional();
    }

    /**
     * Takes what was claimed long ago from programs that must have died since.
     *
     * @param age of the claims
     * @param state {@code WAITING} or {@code UNCERTAIN}
     * @return how many there were
     */
    int lapse(Duration age, String state) {
        return sql.sql("UPDATE notice SET state = :state WHERE state = 'CLAIMED' AND claimed_at <= :before")
                .param("state", state)
                .param("before", clock.instant().minus(age))
                .update();
    }

    /** Lets go of what is of no use any more. */
    void expire() {
        sql.sql("UPDATE notice SET state = 'EXPIRED', settled_at = :now WHERE state = 'WAITING' AND until <= :now")
                .param("now", clock.instant())
                .update();
    }
}
