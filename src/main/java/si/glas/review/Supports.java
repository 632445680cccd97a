package si.glas.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;

/** Who supports what others have written: each member once. */
@Component
class Supports {

    private final JdbcClient sql;

    private record Row(ContributionId contribution, MemberId member, PersonId person) {

        Speaker speaker() {
            return new Speaker(person, member);
        }
    }

    Supports(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return whether it is new */
    boolean give(ContributionId contribution, Speaker by, Instant at) {
        return sql.sql("""
                INSERT INTO contribution_support (contribution, member, person, given_at)
                VALUES (:contribution, :member, :person, :at)
                ON CONFLICT (contribution, member) DO NOTHING
                """)
                        .param("contribution", contribution)
                        .param("member", by.member())
                        .param("person", by.person())
                        .param("at", at)
                        .update()
                > 0;
    }

    /** @return whether there was one */
    boolean takeBack(ContributionId contribution, MemberId member) {
        return sql.sql("DELETE FROM contribution_support WHERE contribution = :contribution AND member = :member")
                        .param("contribution", contribution)
                        .param("member", member)
                        .update()
                > 0;
    }

    /** Earliest first. */
    Map<ContributionId, List<Speaker>> of(ReviewId review) {
        return sql.sql("""
                SELECT s.contribution, s.member, s.person
                FROM contribution_support s
                JOIN contribution c ON c.id = s.contribution
                WHERE c.review = :review AND c.withdrawn_at IS NULL
                ORDER BY s.given_at, s.member
                """).param("review", review).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(
                        Row::contribution, Collectors.mapping(Row::speaker, Collectors.toList())));
    }
}
