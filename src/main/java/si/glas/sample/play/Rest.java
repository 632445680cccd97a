package si.glas.sample.play;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.engine.EngineRest;
import si.glas.sample.SamplePart;

/**
 * Waits until everything that people and timers have set off is done: no event waits for a listener, no mail for the
 * postman, no entry for its seal, and the engine for nothing but people, messages and the time.
 */
@SamplePart
class Rest {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    /** Far more than any step takes, even on a machine that has other things to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EngineRest engine;
    private final JdbcClient sql;
    private final InstantSource clock;

    Rest(EngineRest engine, JdbcClient sql, InstantSource clock) {
        this.engine = engine;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @return what the engine waits for
     * @throws IllegalStateException if something never ends
     */
    EngineRest.Moment await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<EngineRest.Moment> moment = moment();
        while (moment.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Glas does not come to rest");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            moment = moment();
        }
        return moment.get();
    }

    /** Work goes from the database to the engine and back: if it is in neither, and the engine has not moved, it is done. */
    private Optional<EngineRest.Moment> moment() {
        return engine.now()
                .filter(before -> nothingWaits())
                .flatMap(before -> engine.now().filter(before::equals));
    }

    private boolean nothingWaits() {
        Instant now = clock.instant();
        return sql.sql("""
                        SELECT NOT EXISTS (SELECT FROM event_publication WHERE completion_date IS NULL)
                           AND NOT EXISTS (SELECT FROM notice WHERE state = 'CLAIMED' OR state = 'WAITING' AND due_at <= :now)
                           AND NOT EXISTS (SELECT FROM chronicle_unsealed)
                        """).param("now", now).query(Boolean.class).single();
    }
}
