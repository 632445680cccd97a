package si.glas.positions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.positions.PositionView.Kind;
import si.glas.positions.PositionView.Stage;

/** Positions as lists show them. */
@Component
public class PositionShelf {

    /** @param campaign its title */
    public record Spine(
            PositionId id,
            String title,
            Kind kind,
            Stage stage,
            int reading,
            Instant startedAt,
            @Nullable String campaign) {}

    /**
     * What to look for.
     *
     * @param words in the title; empty for any
     * @param stage none for any
     * @param page from 0
     */
    public record Search(
            String words, @Nullable Stage stage, @Nullable CampaignId campaign, int page) {}

    public static final int PAGE = 50;

    private final JdbcClient sql;

    PositionShelf(JdbcClient sql) {
        this.sql = sql;
    }

    /** One more than {@link #PAGE} if there is a next page. */
    public List<Spine> find(Search search) {
        return sql.sql("""
                SELECT p.id, p.title, p.kind, p.stage, p.reading, p.started_at, c.title AS campaign
                FROM position p LEFT JOIN campaign c ON c.id = p.campaign
                WHERE (:words = '' OR p.title ILIKE '%' || :words || '%')
                  AND (:stage::text IS NULL OR p.stage = :stage)
                  AND (:campaign::uuid IS NULL OR p.campaign = :campaign)
                ORDER BY p.started_at DESC, p.id
                LIMIT :limit OFFSET :offset
                """)
                .param("words", search.words().replaceAll("([\\\\%_])", "\\\\$1"))
                .param(
                        "stage",
                        Optional.ofNullable(search.stage()).map(Enum::name).orElse(null))
                .param(
                        "campaign",
                        Optional.ofNullable(search.campaign())
                                .map(CampaignId::value)
                                .orElse(null))
                .param("limit", PAGE + 1)
                .param("offset", search.page() * PAGE)
                .query(Spine.class)
                .list();
    }
}
