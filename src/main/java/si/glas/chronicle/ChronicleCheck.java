package si.glas.chronicle;

import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what was changed in the chronicle after it had been written down. It changes nothing itself. */
public final class ChronicleCheck {

    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcTemplate sql;
    private final TransactionTemplate oneState;

    public ChronicleCheck(DataSource database) {
        sql = new JdbcTemplate(database);
        sql.setFetchSize(ROWS_AT_ONCE);
        // PostgreSQL hands out rows bit by bit only within a transaction.
        oneState = new TransactionTemplate(new JdbcTransactionManager(database));
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Tells whether this database has a chronicle at all. */
    public boolean canRun() {
        return Boolean.TRUE.equals(
                sql.queryForObject("SELECT to_regclass('chronicle_link') IS NOT NULL", Boolean.class));
    }

    /**
     * Goes along the whole chain, in memory that does not grow with it.
     *
     * @param expected a head that was kept elsewhere and has to be in the chain; without one, nobody can tell whether
     *     entries are missing at the end
     */
    public Findings run(@Nullable Head expected) {
        return Objects.requireNonNull(oneState.execute(transaction -> walk(expected)));
    }

    private Findings walk(@Nullable Head expected) {
        Walk walk = new Walk(expected);
        sql.query("""
                SELECT link.number, link.content_hash, link.hash, entry.*
                FROM chronicle_link link LEFT JOIN chronicle_entry entry ON entry.id = link.entry
                ORDER BY link.number
                """, walk);
        sql.query("""
                SELECT id FROM chronicle_entry
                WHERE NOT EXISTS (SELECT FROM chronicle_link WHERE entry = id)
                AND NOT EXISTS (SELECT FROM chronicle_unsealed WHERE entry = id)
                ORDER BY id
                """, row -> {
            walk.found(Problem.Kind.OUTSIDE, row.getLong("id"));
        });
        Long unsealed = sql.queryForObject("SELECT count(*) FROM chronicle_unsealed", Long.class);
        return walk.end(Objects.requireNonNull(unsealed));
    }
}
