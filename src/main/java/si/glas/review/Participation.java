package si.glas.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;

/** Who has taken part in a review, by commenting, amending, supporting, or saying that there is nothing to add. */
@Component
public class Participation {

    private final JdbcClient sql;
    private final Directory directory;

    Participation(JdbcClient sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** The members who belong to the network now and have not taken part. */
    public Set<MemberId> missing(ReviewId review) {
        Set<MemberId> missing =
                directory.members().stream().map(MemberCard::id).collect(Collectors.toCollection(LinkedHashSet::new));
        missing.removeAll(members(review));
        return missing;
    }

    /** Those of these members who have taken part. */
    public Set<MemberId> among(Collection<MemberId> members, ReviewId review) {
        return members.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("""
                        SELECT DISTINCT member AS value FROM review_part
                        WHERE review = :review AND member IN (:members)
                        """)
                        .param("review", review)
                        .param("members", members)
                        .query(MemberId.class)
                        .list());
    }

    Set<MemberId> members(ReviewId review) {
        return new HashSet<>(sql.sql("SELECT DISTINCT member AS value FROM review_part WHERE review = :review")
                .param("review", review)
                .query(MemberId.class)
                .list());
    }

    /** Who has acted, for whichever member. */
    Set<PersonId> persons(ReviewId review) {
        return new HashSet<>(sql.sql("SELECT DISTINCT person AS value FROM review_part WHERE review = :review")
                .param("review", review)
                .query(PersonId.class)
                .list());
    }
}
