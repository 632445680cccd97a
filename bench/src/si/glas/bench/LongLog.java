package si.glas.bench;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import si.glas.bench.contestant.Instruction;
import si.glas.bench.contestant.Product;

/** An engine's database with a long history of finished instances. */
final class LongLog {

    static final String NO_SNAPSHOTS = "snapshotEvery=" + Long.MAX_VALUE;

    private static final String DATABASE = "glas_long";
    private static final int SECONDS_TO_STORE_STATE = 60;

    private final DatabaseServer server;
    private final JdbcTemplate tables;

    LongLog(DatabaseServer server) {
        this.server = server;
        server.create(DATABASE);
        tables = server.in(DATABASE);
    }

    ContestantProcess newEngine() {
        return ContestantProcess.start(Product.GLAS, server, DATABASE);
    }

    /** Runs instances until the log has got so long. */
    void growTo(long records) {
        try (ContestantProcess engine = newEngine()) {
            engine.tell(Instruction.OPEN, "clients=16,threads=32,jobs=32," + NO_SNAPSHOTS);
            while (records() < records) {
                engine.tell(Instruction.SERVICE_TASKS, 1);
            }
        }
    }

    /** Has the state stored, and the log cut. */
    void takeSnapshot(long snapshotEvery) throws InterruptedException {
        try (ContestantProcess engine = newEngine()) {
            engine.tell(Instruction.OPEN, "snapshotEvery=" + snapshotEvery);
            for (int second = 0; number("SELECT count(*) FROM engine.snapshot") == 0; second++) {
                if (second == SECONDS_TO_STORE_STATE) {
                    throw new IllegalStateException("The engine has not stored its state for " + second + " s");
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    long records() {
        return number("SELECT coalesce(max(highest_position), 0) FROM engine.log_block");
    }

    long instances() {
        return number("SELECT count(*) FROM engine.process_instance");
    }

    long logBytes() {
        return number("SELECT pg_total_relation_size('engine.log_block')");
    }

    long projectionBytes() {
        return number(
                "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r'"
                        + " AND relnamespace = 'engine'::regnamespace AND relname NOT IN ('log_block', 'snapshot', 'snapshot_part')");
    }

    private long number(String query) {
        Long number = tables.queryForObject(query, Long.class);
        return number == null ? 0 : number;
    }
}
