package si.glas.bench.pages;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.bench.network.GlasUnderTest;
import si.glas.bench.network.Office;

/** What a network has gathered over the years, written straight into the tables: nobody waits for it. */
final class Bulk {

    private final JdbcClient sql;
    private final JdbcOperations tables;
    private final InstantSource clock;

    Bulk(GlasUnderTest glas) {
        sql = glas.the(JdbcClient.class);
        tables = glas.the(JdbcOperations.class);
        clock = glas.the(InstantSource.class);
    }

    /**
     * All members are on the roll of the ballots. Three in ten have voted, and as many have nothing to add to the texts
     * under review; some have commented, and are supported by others.
     */
    void takePart() {
        run("""
                INSERT INTO ballot_voter (ballot, voter, weight, chairs) SELECT b.id, m.id, 1, false FROM ballot b, member m
                WHERE b.electorate = 'MEMBERS' ON CONFLICT DO NOTHING
                """);
        run("UPDATE ballot b SET eligible = (SELECT count(*) FROM ballot_voter r WHERE r.ballot = b.id)");
        run("UPDATE review SET members = (SELECT count(*) FROM member)");
        run("""
                INSERT INTO vote (ballot, voter, number, marks, reason, cast_by, cast_at, given)
                SELECT b.id, m.member, 1, 'yes', '', m.person, :now, 'ONLINE'
                FROM ballot b, mandate m, person p
                WHERE p.id = m.person AND p.name ~ '[345]$' ON CONFLICT DO NOTHING
                """);
        run("""
                INSERT INTO nothing_to_add (review, member, person, said_at)
                SELECT r.id, m.member, m.person, :now
                FROM review r, mandate m, person p
                WHERE r.state = 'OPEN' AND p.id = m.person AND p.name ~ '[678]$' ON CONFLICT DO NOTHING
                """);
        comment();
    }

    private void comment() {
        run("""
                INSERT INTO contribution (id, version, review, number, kind, member, person, words, written_at, merged)
                SELECT gen_random_uuid(), 1, r.id, 100 + row_number() OVER (PARTITION BY r.id), 'COMMENT', m.member, m.person,
                       'Več, prosimo.', :now, false
                FROM review r, mandate m, person p
                WHERE p.id = m.person AND p.name ~ '13$'
                """);
        run("""
                INSERT INTO contribution_support (contribution, member, person, given_at)
                SELECT c.id, m.member, m.person, :now
                FROM contribution c, mandate m, person p
                WHERE p.id = m.person AND p.name ~ '1124$' ON CONFLICT DO NOTHING
                """);
    }

    /**
     * Adds positions that are over until there are so many, each with a text, its dates, its review and what people were
     * asked.
     *
     * @param ballots that were held on them
     */
    void growPastTo(int positions, int ballots, Office office, String text) {
        sql.sql("""
                INSERT INTO position (id, version, title, language, kind, matter, decided_by, process_instance, stage,
                                      reading, started_by, started_at)
                SELECT md5('past' || n)::uuid, 9, 'Nekdanje stališče o kulturi, številka ' || n, 'SL', 'POSITION',
                       'ORDINARY', 'MEMBERS', n, (ARRAY['RETIRED', 'REFUSED', 'WITHDRAWN'])[1 + n % 3], 1,
                       :coordinator, :now - make_interval(days => n)
                FROM generate_series(1, :positions) AS n ON CONFLICT DO NOTHING
                """)
                .param("coordinator", office.coordinator().id())
                .param("positions", positions)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        addTexts(office, text);
        addProceedings();
        addBallots(ballots);
    }

    private void addTexts(Office office, String text) {
        sql.sql("""
                INSERT INTO text_version (id, position, number, markdown, sha256, author, saved_at, reason)
                SELECT md5(p.id || 'text')::uuid, p.id, 1, :text, repeat('0', 64), :editor, p.started_at, ''
                FROM position p WHERE p.newest_version IS NULL
                """).param("text", text).param("editor", office.editor(0).id()).update();
        run("UPDATE position SET newest_version = md5(id || 'text')::uuid WHERE newest_version IS NULL");
        sql.sql("INSERT INTO position_editor SELECT id, :editor FROM position ON CONFLICT DO NOTHING")
                .param("editor", office.editor(0).id())
                .update();
    }

    private void addProceedings() {
        run("""
                INSERT INTO deadline (id, version, kind, subject, about, due_at, set_at, passed_at, closed_at)
                SELECT md5(p.id || step)::uuid, 2, step, p.id, md5(p.id || step)::uuid, p.started_at, p.started_at,
                       p.started_at, p.started_at
                FROM position p, unnest(ARRAY['DRAFT', 'REVIEW', 'BALLOT']) AS step
                WHERE p.stage IN ('RETIRED', 'REFUSED', 'WITHDRAWN') ON CONFLICT DO NOTHING
                """);
        run("""
                INSERT INTO review (id, version, position, reading, text_version, state, deadline, members, opened_at,
                                    closed_at, merged_version)
                SELECT md5(id || 'review')::uuid, 3, id, 1, newest_version, 'MERGED', md5(id || 'REVIEW')::uuid, 50,
                       started_at, started_at, newest_version
                FROM position WHERE stage IN ('RETIRED', 'REFUSED', 'WITHDRAWN') ON CONFLICT DO NOTHING
                """);
        run("""
                INSERT INTO task (key, state, form_id, groups, created_at, position_id, last_job, ended_at, done_by)
                SELECT n, 'DONE', 'check-text', ARRAY['coordinator'], p.started_at, p.id, 1, p.started_at, p.started_by
                FROM position p, generate_series(p.process_instance * 10, p.process_instance * 10 + 5) AS n
                WHERE p.stage IN ('RETIRED', 'REFUSED', 'WITHDRAWN') ON CONFLICT DO NOTHING
                """);
    }

    private void addBallots(int ballots) {
        sql.sql("""
                INSERT INTO ballot (id, version, position, text_version, text_hash, title, call, request, rules,
                                    electorate, eligible, tier, state, deadline, opened_at, closes_at, closed_at,
                                    count_yes, count_no, count_abstain, count_not_our_field, count_outcome,
                                    count_record_hash, count_counted_at, seed, count_marked, count_chosen,
                                    count_eligible, count_voted)
                SELECT md5(p.id || 'ballot')::uuid, 3, p.id, p.newest_version, repeat('0', 64), p.title, 1, 1, b.rules,
                       'MEMBERS', 1, 'NAMED', 'COUNTED', md5(p.id || 'BALLOT')::uuid, p.started_at,
                       p.started_at + make_interval(days => 8), p.started_at + make_interval(days => 8),
                       1, 0, 0, 0, 'REFUSED', repeat('0', 64), p.started_at, '', 0, '', 1, 1
                FROM position p, (SELECT rules FROM ballot WHERE electorate = 'MEMBERS' LIMIT 1) b
                WHERE p.stage = 'REFUSED' LIMIT :ballots
                ON CONFLICT DO NOTHING
                """).param("ballots", ballots).update();
    }

    private void run(String statement) {
        sql.sql(statement)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The database's own housekeeping, which would otherwise begin in the middle of the measurement. */
    void tidy() {
        tables.execute("VACUUM ANALYZE");
        tables.execute("CHECKPOINT");
    }
}
