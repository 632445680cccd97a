package si.glas.bench.ballots;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.bench.network.GlasUnderTest;
import si.glas.bench.network.Membership;
import si.glas.bench.network.Office;
import si.glas.bench.network.Patience;
import si.glas.bench.network.RunningPositions;
import si.glas.kernel.Chore;

/** A network in which ballots are held, its outbox, and what the engine does for them. */
final class Hall {

    private static final int MEMBERS_AT_FIRST = 20;

    /** Without anything from the engine, it has done all that it had to. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    final Membership membership;
    final RunningPositions positions;
    private final JdbcClient sql;
    private final JdbcOperations database;
    private final MeterRegistry meters;
    private final Chore posting;

    Hall(GlasUnderTest glas) throws IOException {
        sql = glas.the(JdbcClient.class);
        database = glas.the(JdbcOperations.class);
        meters = glas.the(MeterRegistry.class);
        posting = glas.the("posting", Chore.class);
        membership = new Membership(sql);
        membership.growTo(MEMBERS_AT_FIRST);
        String text =
                new ClassPathResource("sample/texts/sofinanciranje.md").getContentAsString(StandardCharsets.UTF_8);
        positions = new RunningPositions(glas, Office.foundedIn(glas), membership.loud(), text);
        posting.stop();
    }

    /** What waits in the outbox is thrown away: nobody shall pay for what was before. The database tidies up, too. */
    void tidy() {
        sql.sql("DELETE FROM notice WHERE state IN ('WAITING', 'CLAIMED')").update();
        awaitSealed();
        database.execute("VACUUM ANALYZE");
        database.execute("CHECKPOINT");
    }

    /** From now on mails leave. */
    void letMailsLeave() {
        posting.start();
    }

    /** Returns when all have left. */
    void awaitMails() {
        await("the outbox", "SELECT count(*) FROM notice WHERE state IN ('WAITING', 'CLAIMED')");
        posting.stop();
    }

    private void awaitSealed() {
        await("the chronicle", "SELECT count(*) FROM chronicle_unsealed");
    }

    private void await(String what, String remaining) {
        Patience.await(
                "the end of " + what,
                () -> Optional.of(sql.sql(remaining).query(Long.class).single()).filter(left -> left == 0));
    }

    /** How many records the engine has written down in all its life, as soon as it has no more to do. */
    long records() {
        AtomicLong last = new AtomicLong(-1);
        return Patience.await(
                "a pause of the engine",
                PAUSE,
                () -> Optional.of(recordsNow()).filter(now -> last.getAndSet(now) == now));
    }

    private long recordsNow() {
        return sql.sql("SELECT max(highest_position) FROM engine.log_block")
                .query(Long.class)
                .single();
    }

    /** For how many seconds jobs of this type have been worked on so far. */
    double secondsOf(String job) {
        return meters.get("glas.jobs")
                .tags("type", job, "outcome", "completed")
                .timer()
                .totalTime(TimeUnit.SECONDS);
    }

    /** Returns when one more has been done. */
    void awaitJob(String job, long doneBefore) {
        Patience.await(job, () -> Optional.of(done(job)).filter(done -> done > doneBefore));
    }

    long done(String job) {
        return meters.get("glas.jobs")
                .tags("type", job, "outcome", "completed")
                .timer()
                .count();
    }
}
