package si.glas.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.MemberId;
import si.glas.tasks.Ask;
import si.glas.tasks.Asks;

/** Open reviews in the inbox: one entry for each represented member that has not taken part. */
@Component
class ReviewAsks implements Asks {

    private record Waiting(UUID position, String title, MemberId member, Instant dueAt) {

        Ask ask() {
            String path = "/positions/" + position + "/review?for=" + member;
            return new Ask("review.takePart", title, path, position, member, dueAt);
        }
    }

    private final JdbcClient sql;
    private final Directory directory;

    ReviewAsks(JdbcClient sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    @Override
    public List<Ask> waitingFor(PersonId person) {
        Set<MemberId> members = directory.representedBy(person);
        return members.isEmpty()
                ? List.of()
                : sql.sql("""
                        SELECT r.position, p.title, m.member, d.due_at
                        FROM review r
                        JOIN position p ON p.id = r.position
                        JOIN deadline d ON d.id = r.deadline
                        CROSS JOIN unnest(ARRAY[:members]::uuid[]) AS m (member)
                        WHERE r.state = 'OPEN'
                          -- What these members have said is little, whatever all others have.
                          AND (r.id, m.member) NOT IN (
                              SELECT t.review, t.member FROM review_part t WHERE t.member IN (:members))
                        ORDER BY d.due_at, p.title, m.member
                        """).param("members", members).query(Waiting.class).list().stream()
                        .map(Waiting::ask)
                        .toList();
    }
}
