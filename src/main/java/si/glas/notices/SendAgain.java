package si.glas.notices;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.Chore;
import si.glas.kernel.UseCase;

/** Sends a notice in trouble again, because somebody who knows of the risk that it arrives twice has decided so. */
@UseCase
public class SendAgain {

    private final JdbcClient sql;
    private final InstantSource clock;
    private final Chore posting;

    SendAgain(JdbcClient sql, InstantSource clock, @Qualifier("posting") Chore posting) {
        this.sql = sql;
        this.clock = clock;
        this.posting = posting;
    }

    /** Does nothing if it is not in trouble any more. */
    public void send(UUID notice) {
        sql.sql("""
                        UPDATE notice SET state = 'WAITING', created_at = :now, due_at = :now, attempts = 0
                        WHERE id = :notice AND state IN ('REFUSED', 'GIVEN_UP', 'UNCERTAIN') AND text IS NOT NULL
                        """).param("now", clock.instant()).param("notice", notice).update();
        posting.askAfterCommit();
    }
}
