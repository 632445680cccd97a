package si.glas.chronicle;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import si.glas.kernel.Actor;
import si.glas.kernel.Chore;
import si.glas.kernel.GlasDatabase;
import si.glas.kernel.Id;
import si.glas.kernel.ManualClock;
import si.glas.kernel.PersonId;

/** A chronicle on a database of its own, in which sealing is done when a test says so. */
final class ChronicleUnderTest implements AutoCloseable {

    record SubjectId(UUID value) implements Id {}

    static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
    static final PersonId ANA = PersonId.random();

    final GlasDatabase database = GlasDatabase.create();
    final ManualClock clock = new ManualClock(Instant.parse("2026-11-24T22:59:00.123456789Z"));
    final Sealer sealer = new Sealer(database.sql(), database.jdbc(), database.transactions());
    final Journal journal = new Journal(database.sql(), clock, new Chore("sealing", Duration.ofDays(1), sealer::seal));
    final ChronicleCheck check = new ChronicleCheck(database.dataSource());

    static Act anAct(int number) {
        return new Act(
                "garden.treePlanted",
                SUBJECT.value(),
                Actor.of(ANA),
                null,
                Map.of("tree", "češnja " + number, "height", "7"),
                "Because it is \"spring\".");
    }

    ChronicleUnderTest record(int acts) {
        for (int number = 1; number <= acts; number++) {
            record(anAct(number));
        }
        return this;
    }

    void record(Act act) {
        database.transactions().executeWithoutResult(transaction -> journal.record(act));
        clock.add(Duration.ofSeconds(1));
    }

    ChronicleUnderTest seal() {
        sealer.seal();
        return this;
    }

    /** Does what only somebody with power over the database can do. */
    void tamper(String statement) {
        database.transactions().executeWithoutResult(transaction -> {
            database.jdbc().execute("SET LOCAL session_replication_role = replica");
            database.jdbc().execute(statement);
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
