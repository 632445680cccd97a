package si.glas.positions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.SignedIn;
import si.glas.positions.PositionView.Kind;
import si.glas.positions.PositionView.Stage;

/** Positions as lists show them. */
@Component
public class PositionShelf {

    /** @param campaign none if it belongs to none, as does its title */
    public record Spine(
            PositionId id,
            String title,
            Kind kind,
            Stage stage,
            int reading,
            Instant startedAt,
            @Nullable CampaignId campaign,
            @Nullable String campaignTitle,
            Set<PersonId> editors) {

        public boolean isReadableBy(SignedIn reader) {
            return MayRead.allows(stage, reading, editors, reader);
        }
    }

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
                SELECT p.id, p.title, p.kind, p.stage, p.reading, p.started_at,
                       p.campaign, c.title AS campaign_title,
                       ARRAY(SELECT e.person FROM position_editor e WHERE e.position = p.id) AS editors
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
                .query(PositionShelf::spine)
                .list();
    }

    /**
     * A position that is on its way.
     *
     * @param processInstance that it goes through, in the engine
     */
    public record UnderWay(
            PositionId id,
            String title,
            Kind kind,
            Stage stage,
            int reading,
            Instant startedAt,
            @Nullable Long processInstance,
            Set<PersonId> editors) {}

    /** All positions in one of these stages, the latest first, each with its editors, in one query. */
    public List<UnderWay> in(Set<Stage> stages) {
        return sql.sql("""
                SELECT p.id, p.title, p.kind, p.stage, p.reading, p.started_at, p.process_instance,
                       ARRAY(SELECT e.person FROM position_editor e WHERE e.position = p.id) AS editors
                FROM position p
                WHERE p.stage IN (:stages)
                ORDER BY p.started_at DESC, p.id
                """)
                .param("stages", stages)
                .query(PositionShelf::underWay)
                .list();
    }

    /**
     * A position that the network has adopted, whether or not it still holds.
     *
     * @param markdown the frozen text
     * @param campaign its title
     */
    public record Adopted(
            PositionId id,
            String title,
            Kind kind,
            Language language,
            Stage stage,
            Instant adoptedAt,
            String markdown,
            @Nullable String campaign) {}

    /**
     * The positions that the network has adopted, the latest first.
     *
     * @param page from 0
     * @param size of a page; one more if there is a next page
     */
    public List<Adopted> adopted(int page, int size) {
        return sql.sql("""
                SELECT p.id, p.title, p.kind, p.language, p.stage, p.adopted_at, v.markdown, c.title AS campaign
                FROM position p
                    JOIN text_version v ON v.id = p.frozen_version
                    LEFT JOIN campaign c ON c.id = p.campaign
                WHERE p.stage IN ('ADOPTED', 'RETIRED')
                ORDER BY p.adopted_at DESC, p.id
                LIMIT :limit OFFSET :offset
                """)
                .param("limit", size + 1)
                .param("offset", page * size)
                .query(Adopted.class)
                .list();
    }

    private static Spine spine(ResultSet row, int number) throws SQLException {
        return new Spine(
                new PositionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Kind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                row.getInt("reading"),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getObject("campaign", UUID.class))
                        .map(CampaignId::new)
                        .orElse(null),
                row.getString("campaign_title"),
                editors(row));
    }

    private static UnderWay underWay(ResultSet row, int number) throws SQLException {
        return new UnderWay(
                new PositionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Kind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                row.getInt("reading"),
                row.getTimestamp("started_at").toInstant(),
                row.getObject("process_instance", Long.class),
                editors(row));
    }

    private static Set<PersonId> editors(ResultSet row) throws SQLException {
        UUID[] editors = (UUID[]) row.getArray("editors").getArray();
        return Arrays.stream(editors).map(PersonId::new).collect(Collectors.toSet());
    }
}
