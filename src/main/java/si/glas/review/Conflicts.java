package si.glas.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which amendments touch the same words; found once, when the later one is proposed, since neither changes. */
@Component
class Conflicts {

    private record Pair(ContributionId earlier, int earlierNumber, ContributionId later, int laterNumber) {}

    private record Mention(ContributionId contribution, int other) {}

    private final JdbcClient sql;

    Conflicts(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ContributionId later, Collection<ContributionId> earlier) {
        earlier.forEach(other -> sql.sql("INSERT INTO amendment_conflict (earlier, later) VALUES (:earlier, :later)")
                .param("earlier", other)
                .param("later", later)
                .update());
    }

    /** The numbers of the others, by amendment. */
    Map<ContributionId, List<Integer>> of(ReviewId review) {
        return sql.sql("""
                SELECT e.id AS earlier, e.number AS earlier_number, l.id AS later, l.number AS later_number
                FROM amendment_conflict x
                JOIN contribution e ON e.id = x.earlier AND e.withdrawn_at IS NULL
                JOIN contribution l ON l.id = x.later AND l.withdrawn_at IS NULL
                WHERE l.review = :review
                """).param("review", review).query(Pair.class).list().stream()
                .flatMap(pair -> Stream.of(
                        new Mention(pair.earlier(), pair.laterNumber()),
                        new Mention(pair.later(), pair.earlierNumber())))
                .collect(Collectors.groupingBy(Mention::contribution, Collectors.mapping(Mention::other, sorted())));
    }

    private static Collector<Integer, ?, List<Integer>> sorted() {
        return Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf);
    }
}
