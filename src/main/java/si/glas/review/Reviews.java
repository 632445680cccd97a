package si.glas.review;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.NotFound;
import si.glas.positions.PositionId;

/** Reviews to read, for pages and other rooms. */
@Component
public class Reviews {

    /** Those with nothing to add are by far the most: they are counted in their index, and only the others compared. */
    private static final String TURNOUT = """
            CROSS JOIN LATERAL (
                SELECT count(*) AS number FROM nothing_to_add n WHERE n.review = r.id) agreed
            CROSS JOIN LATERAL (
                SELECT count(DISTINCT v.member) AS number FROM review_voice v
                WHERE v.review = r.id AND NOT EXISTS (
                    SELECT FROM nothing_to_add n WHERE n.review = r.id AND n.member = v.member)) spoke
            """;

    private static final String TOOK_PART = """
            agreed.number + spoke.number AS took_part,
            -- Somebody may have joined since it was counted.
            greatest(r.members, agreed.number + spoke.number) AS members
            """;

    private static final String FIGURES = """
            SELECT r.id AS review, r.position, r.reading, r.state, r.deadline, r.opened_at, r.closed_at,
                   %s,
                   (SELECT count(*) FROM nothing_to_add n
                    WHERE n.review = r.id AND NOT EXISTS (
                        SELECT FROM contribution c
                        WHERE c.review = n.review AND c.member = n.member AND c.withdrawn_at IS NULL)) AS nothing_to_add,
                   said.comments, said.amendments, said.unanswered
            FROM review r
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE c.kind = 'COMMENT') AS comments,
                       count(*) FILTER (WHERE c.kind = 'AMENDMENT') AS amendments,
                       count(*) FILTER (WHERE c.answer_disposition IS NULL) AS unanswered
                FROM contribution c
                WHERE c.review = r.id AND c.withdrawn_at IS NULL) said
            """.formatted(TOOK_PART) + TURNOUT;

    private final KeptReviews reviews;
    private final KeptContributions contributions;
    private final Supports supports;
    private final Conflicts conflicts;
    private final JdbcClient sql;

    Reviews(
            KeptReviews reviews,
            KeptContributions contributions,
            Supports supports,
            Conflicts conflicts,
            JdbcClient sql) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.supports = supports;
        this.conflicts = conflicts;
        this.sql = sql;
    }

    /** @throws NotFound if there is no such review */
    public Review get(ReviewId id) {
        return reviews.get(id);
    }

    /** The review of the position's latest reading; none before its first draft is ready. */
    public Optional<Review> newestOf(PositionId position) {
        return reviews.findFirstByPositionOrderByReadingDesc(position);
    }

    public Optional<Review> of(PositionId position, int reading) {
        return reviews.findByPositionAndReading(position, reading);
    }

    /** @throws NotFound if there is no such contribution, or it was withdrawn */
    public Contribution contribution(ContributionId id) {
        return contributions.get(id);
    }

    public Discussion discussion(ReviewId review) {
        return new Discussion(contributions.of(review), supports.of(review), conflicts.of(review));
    }

    public ReviewFigures figures(ReviewId review) {
        return sql.sql(FIGURES + "WHERE r.id = :review")
                .param("review", review)
                .query(ReviewFigures.class)
                .single();
    }

    /** How the newest review of each of these positions stands, read at once; nothing for those without. */
    public Map<PositionId, ReviewFigures> figures(Collection<PositionId> positions) {
        return positions.isEmpty()
                ? Map.of()
                : sql.sql(FIGURES + """
                        WHERE r.position IN (:positions) AND NOT EXISTS (
                            SELECT FROM review later WHERE later.position = r.position AND later.reading > r.reading)
                        """).param("positions", positions).query(ReviewFigures.class).list().stream()
                        .collect(Collectors.toMap(ReviewFigures::position, Function.identity()));
    }

    /** The turnout of the reviews that are open on these positions, read at once. */
    public Map<PositionId, ReviewTurnout> openOn(Collection<PositionId> positions) {
        return positions.isEmpty()
                ? Map.of()
                : sql
                        .sql("""
                        SELECT r.position, %s FROM review r
                        """.formatted(TOOK_PART) + TURNOUT
                                + "WHERE r.position IN (:positions) AND r.state = 'OPEN'")
                        .param("positions", positions)
                        .query(ReviewTurnout.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ReviewTurnout::position, Function.identity()));
    }
}
