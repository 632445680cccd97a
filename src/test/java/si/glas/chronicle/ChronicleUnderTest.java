package si.glas.chronicle;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import si.glas.database.TestDatabase;
import si.glas.kernel.Actor;
import si.glas.kernel.Chore;
import si.glas.kernel.GlasDatabase;
import si.glas.kernel.Id;
import si.glas.kernel.ManualClock;
import si.glas.kernel.PersonId;

/** A chronicle on a database of its own, in which sealing is done when a test says so. */
public final class ChronicleUnderTest implements AutoCloseable {

    record SubjectId(UUID value) implements Id {}

    static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
    static final PersonId ANA = PersonId.random();

    final GlasDatabase database;
    final ManualClock clock = new ManualClock(Instant.parse("2026-11-24T22:59:00.123456789Z"));
    final Sealer sealer;
    final Journal journal;
    final ChronicleCheck check;

    ChronicleUnderTest() {
        this(TestDatabase.create());
    }

    /** @param dataSource an empty database */
    public ChronicleUnderTest(DataSource dataSource) {
        database = GlasDatabase.on(dataSource);
        sealer = new Sealer(database.sql(), database.jdbc(), database.transactions());
        journal = new Journal(database.sql(), clock, new Chore("sealing", Duration.ofDays(1), goOn -> sealer.seal()));
        check = new ChronicleCheck(dataSource);
    }

    static Act anAct(int number) {
        return new Act(
                "garden.treePlanted",
                SUBJECT.value(),
                Actor.of(ANA),
                null,
                Map.of("tree", "češnja " + number, "height", "7"),
                "Because it is \"spring\".");
    }

    public ChronicleUnderTest record(int acts) {
        for (int number = 1; number <= acts; number++) {
            record(anAct(number));
        }
        return this;
    }

    void record(Act act) {
        database.transactions().executeWithoutResult(transaction -> journal.record(act));
        clock.add(Duration.ofSeconds(1));
    }

    public ChronicleUnderTest seal() {
        sealer.seal();
        return this;
    }

    /** Does what only somebody with power over the database can do. */
    public void tamper(String statement) {
        database.transactions().executeWithoutResult(transaction -> {
            database.jdbc().execute("SET LOCAL session_replication_role = replica");
            database.jdbc().execute(statement);
        });
    }

    public Head head() {
        return journal.head().orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
