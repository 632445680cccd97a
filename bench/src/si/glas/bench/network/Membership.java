package si.glas.bench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.review.Speaker;

/** The members of the network, each with a representative; every tenth representative speaks for two. */
public final class Membership {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient sql;

    public Membership(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds members until there are so many. */
    public void growTo(int members) {
        int known = sql.sql("SELECT count(*) FROM member").query(Integer.class).single();
        run("""
                INSERT INTO person (id, version, email, name, phone, language)
                SELECT md5('person' || n)::uuid, 1, 'person' || n || '@example.org', 'Oseba ' || n, '', 'SL'
                FROM generate_series(:known + 1, :members) AS n
                """, known, members);
        run("""
                INSERT INTO member (id, version, kind, name, address, web, joined_on)
                SELECT md5('member' || n)::uuid, 1, CASE n % 5 WHEN 0 THEN 'ORGANISATION' ELSE 'INDIVIDUAL' END,
                       'Društvo za kulturo ' || n, '', '', '2020-01-01'
                FROM generate_series(:known + 1, :members) AS n
                """, known, members);
        run("""
                INSERT INTO mandate (member, person, since)
                SELECT md5('member' || n)::uuid, md5('person' || n)::uuid, :since
                FROM generate_series(:known + 1, :members) AS n
                UNION ALL
                SELECT md5('member' || n)::uuid, md5('person' || n - 1)::uuid, :since
                FROM generate_series(:known + 1, :members) AS n WHERE n % 10 = 0
                """, known, members);
    }

    private void run(String statement, int known, int members) {
        sql.sql(statement)
                .param("known", known)
                .param("members", members)
                .param("since", LONG_AGO)
                .update();
    }

    /** Somebody who speaks for one member, and has not taken part or voted anywhere. */
    public Speaker silent() {
        return speakers(1, 0, 1).getFirst();
    }

    /** Somebody who takes part. */
    public Speaker loud() {
        return speakers(3, 0, 1).getFirst();
    }

    /** People who speak for one member each, and have not voted yet. */
    public List<Speaker> voters(int skipped, int number) {
        return speakers(2, skipped, number);
    }

    /** For each of so many members somebody who speaks for it. */
    public List<Speaker> speakers(int members) {
        return sql.sql("""
                        SELECT md5('person' || n)::uuid AS person, md5('member' || n)::uuid AS member
                        FROM generate_series(1, :members) AS n ORDER BY n
                        """).param("members", members).query(Membership::speaker).list();
    }

    private List<Speaker> speakers(int lastDigit, int skipped, int number) {
        return sql.sql("""
                        SELECT md5('person' || n)::uuid AS person, md5('member' || n)::uuid AS member
                        FROM generate_series(1, (SELECT count(*) FROM member)) AS n
                        WHERE n % 10 = :lastDigit ORDER BY n OFFSET :skipped LIMIT :number
                        """)
                .param("lastDigit", lastDigit)
                .param("skipped", skipped)
                .param("number", number)
                .query(Membership::speaker)
                .list();
    }

    private static Speaker speaker(ResultSet row, int number) throws SQLException {
        return new Speaker(
                new PersonId(row.getObject("person", UUID.class)), new MemberId(row.getObject("member", UUID.class)));
    }
}
