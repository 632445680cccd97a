package si.glas.people.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.NotFound;
import si.glas.people.MemberId;
import si.glas.people.web.MemberFile.Basics;
import si.glas.people.web.MemberFile.Mandated;

/** Reads what the office knows of one member. */
@Component
class MemberFiles {

    private final JdbcClient sql;
    private final InstantSource clock;

    MemberFiles(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such member */
    Basics basics(MemberId id) {
        return sql.sql("SELECT id, version, kind, name, address, web, joined_on, left_on FROM member WHERE id = :id")
                .param("id", id)
                .query(Basics.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound if there is no such member */
    MemberFile of(MemberId id) {
        Instant now = clock.instant();
        Map<Boolean, List<Mandated>> mandates =
                mandates(id).stream().collect(Collectors.partitioningBy(mandate -> mandate.isOver(now)));
        return new MemberFile(basics(id), List.copyOf(mandates.get(false)), List.copyOf(mandates.get(true)));
    }

    private List<Mandated> mandates(MemberId id) {
        return sql.sql("""
                        SELECT p.id AS person, p.name, p.email, p.phone, a.since, a.until
                        FROM mandate a JOIN person p ON p.id = a.person
                        WHERE a.member = :member
                        ORDER BY p.name COLLATE slovenian, p.id, a.since DESC
                        """).param("member", id).query(Mandated.class).list();
    }
}
