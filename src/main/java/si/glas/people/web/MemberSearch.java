package si.glas.people.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds members by their name or by that of somebody who represents them. */
@Component
class MemberSearch {

    private static final String IN_FORCE = "a.since <= :now AND (a.until IS NULL OR a.until > :now)";

    private static final String WANTED = """
            CASE :filter
                WHEN 'FORMER' THEN left_on IS NOT NULL
                WHEN 'UNREPRESENTED' THEN left_on IS NULL
                    AND NOT EXISTS (SELECT FROM mandate a WHERE a.member = member.id AND %1$s)
                WHEN 'ALL' THEN left_on IS NULL
                ELSE left_on IS NULL AND kind = :filter
            END
            AND (:words = ''
                 OR position(plain_letters(:words) IN searched) > 0
                 OR EXISTS (SELECT FROM mandate a JOIN person p ON p.id = a.person
                            WHERE a.member = member.id AND %1$s AND position(plain_letters(:words) IN p.searched) > 0))
            """.formatted(IN_FORCE);

    private final JdbcClient sql;
    private final InstantSource clock;

    MemberSearch(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param words in any case, with or without the marks of their letters
     * @param number of the page, from 1; beyond the last one there is nothing
     */
    FoundMembers find(String words, MemberFilter filter, int number) {
        return new FoundMembers(rows(words, filter, number), count(words, filter), number);
    }

    private int count(String words, MemberFilter filter) {
        return sql.sql("SELECT count(*) FROM member WHERE " + WANTED)
                .param("words", words)
                .param("filter", filter)
                .param("now", clock.instant())
                .query(Integer.class)
                .single();
    }

    private List<MemberRow> rows(String words, MemberFilter filter, int number) {
        return sql.sql("""
                        SELECT id, name, kind, joined_on, left_on,
                               (SELECT string_agg(p.name, ', ' ORDER BY p.name COLLATE slovenian)
                                FROM mandate a JOIN person p ON p.id = a.person
                                WHERE a.member = found.id AND %s) AS representatives
                        FROM (SELECT * FROM member
                              WHERE %s
                              ORDER BY name COLLATE slovenian, id
                              LIMIT :size OFFSET :skipped) AS found
                        ORDER BY name COLLATE slovenian, id
                        """.formatted(IN_FORCE, WANTED))
                .param("words", words)
                .param("filter", filter)
                .param("now", clock.instant())
                .param("size", FoundMembers.SIZE)
                .param("skipped", (number - 1) * FoundMembers.SIZE)
                .query(MemberRow.class)
                .list();
    }
}
