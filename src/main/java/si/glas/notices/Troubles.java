package si.glas.notices;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody in the office should know of. */
@Component
public class Troubles {

    private final JdbcClient sql;

    Troubles(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest ones first. */
    public List<Trouble> list(int limit) {
        return sql.sql("""
                        SELECT id, created_at, name, address, subject, state, attempts, answer, text IS NULL AS erased
                        FROM notice
                        WHERE state IN ('REFUSED', 'GIVEN_UP', 'UNCERTAIN') OR (state = 'WAITING' AND attempts > 0)
                        ORDER BY created_at DESC, id LIMIT :limit
                        """).param("limit", limit).query(Trouble.class).list();
    }
}
