package si.glas.oversight;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.ballots.rules.RuleSets;
import si.glas.kernel.PersonId;

/**
 * Positions in reviews and in ballots, as many of these as of those, each with a deadline and a task that Ana has taken on.
 * She speaks for a theatre, which has said nothing yet; somebody else has, in each.
 */
final class BusyNetwork {

    static final PersonId ANA = new PersonId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));

    private final JdbcClient sql;
    private final RuleSets ruleSets;

    BusyNetwork(JdbcClient sql, RuleSets ruleSets) {
        this.sql = sql;
        this.ruleSets = ruleSets;
    }

    /** Adds positions until there are so many of each kind. */
    void growTo(int positions) {
        addPeople();
        sql.sql("""
                INSERT INTO position (id, version, title, language, kind, matter, stage, reading, started_by, started_at)
                SELECT md5(stage || n)::uuid, 1, 'Position ' || n, 'EN', 'POSITION', 'ORDINARY', stage, 1,
                       gen_random_uuid(), :now
                FROM generate_series(1, :positions) AS n, unnest(ARRAY['REVIEW', 'BALLOT']) AS stage
                ON CONFLICT DO NOTHING
                """)
                .param("now", OversightAlone.NOW)
                .param("positions", positions)
                .update();
        addWork();
        addReviews();
        addBallots();
    }

    /** In each review, twice by the same member. */
    void comment() {
        run("""
                INSERT INTO contribution (id, version, review, number, kind, member, person, words, written_at, merged)
                SELECT gen_random_uuid(), 1, id, n, 'COMMENT', :ana, :ana, 'More.', :now, false
                FROM review, generate_series(1, 2) AS n
                """);
    }

    /** As if they had been opened under these rules. */
    void holdBallotsBy(String ruleSet) {
        sql.sql("UPDATE ballot SET rules = :rules")
                .param("rules", ruleSets.text(ruleSet))
                .update();
    }

    void clear() {
        run("TRUNCATE position, deadline, task, ballot, member, person CASCADE");
    }

    private void addPeople() {
        run("""
                INSERT INTO person (id, version, email, name, phone, language)
                VALUES (:ana, 1, 'ana@example.org', 'Ana', '', 'EN') ON CONFLICT DO NOTHING
                """);
        run("""
                INSERT INTO member (id, version, kind, name, address, web)
                VALUES (:ana, 1, 'ORGANISATION', 'A theatre', '', '') ON CONFLICT DO NOTHING
                """);
        run("INSERT INTO mandate VALUES (:ana, :ana, :now) ON CONFLICT DO NOTHING");
    }

    private void addWork() {
        run("""
                INSERT INTO text_version (id, position, number, markdown, sha256, author, saved_at, reason)
                SELECT id, id, 1, '', repeat('0', 64), :ana, :now, '' FROM position ON CONFLICT DO NOTHING
                """);
        run("""
                INSERT INTO deadline (id, version, kind, subject, about, due_at, set_at)
                SELECT id, 1, stage, id, id, :soon, :now FROM position ON CONFLICT DO NOTHING
                """);
        run("""
                INSERT INTO task (key, state, form_id, groups, assignee, created_at, position_id, last_job)
                SELECT hashtext(id::text), 'OPEN', 'check-text', ARRAY['coordinator'], :ana, :now, id, 1
                FROM position ON CONFLICT DO NOTHING
                """);
    }

    private void addReviews() {
        run("""
                INSERT INTO review (id, version, position, reading, text_version, state, deadline, members, opened_at)
                SELECT id, 1, id, 1, id, 'OPEN', id, 50, :now FROM position WHERE stage = 'REVIEW'
                ON CONFLICT DO NOTHING
                """);
        run("INSERT INTO nothing_to_add SELECT id, id, :ana, :now FROM review ON CONFLICT DO NOTHING");
    }

    private void addBallots() {
        run("""
                INSERT INTO ballot (id, version, position, text_version, text_hash, title, call, request, rules,
                                    electorate, eligible, tier, state, deadline, opened_at, closes_at, seed)
                SELECT id, 1, id, id, repeat('0', 64), title, 1, 1, :rules, 'MEMBERS', 50, 'NAMED', 'OPEN', id, :now,
                       :soon, ''
                FROM position WHERE stage = 'BALLOT' ON CONFLICT DO NOTHING
                """);
        run("""
                INSERT INTO ballot_voter (ballot, voter, weight, chairs)
                SELECT id, unnest(ARRAY[id, :ana]), 1, false FROM ballot ON CONFLICT DO NOTHING
                """);
        run("INSERT INTO vote SELECT id, id, 1, 'yes', '', :ana, :now, 'ONLINE' FROM ballot ON CONFLICT DO NOTHING");
    }

    private void run(String statement) {
        sql.sql(statement)
                .param("ana", ANA)
                .param("now", OversightAlone.NOW.atOffset(ZoneOffset.UTC))
                .param("soon", OversightAlone.NOW.plusSeconds(900_000).atOffset(ZoneOffset.UTC))
                .param("rules", ruleSets.text("members-ordinary"))
                .update();
    }
}
