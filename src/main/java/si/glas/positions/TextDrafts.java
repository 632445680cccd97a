package si.glas.positions;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;

/** What people have typed and not saved yet: one draft for each person and position. */
@Component
class TextDrafts {

    /** @param base the version from which it was made */
    record TextDraft(VersionId base, String markdown, Instant keptAt) {}

    private final JdbcClient sql;

    TextDrafts(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<TextDraft> find(PositionId position, PersonId person) {
        return sql.sql("SELECT base, markdown, kept_at FROM text_draft WHERE position = :position AND person = :person")
                .param("position", position)
                .param("person", person)
                .query(TextDraft.class)
                .optional();
    }

    void keep(PositionId position, PersonId person, TextDraft draft) {
        sql.sql("""
                INSERT INTO text_draft (position, person, base, markdown, kept_at)
                VALUES (:position, :person, :base, :markdown, :keptAt)
                ON CONFLICT (position, person)
                DO UPDATE SET base = excluded.base, markdown = excluded.markdown, kept_at = excluded.kept_at
                """)
                .param("position", position)
                .param("person", person)
                .param("base", draft.base())
                .param("markdown", draft.markdown())
                .param("keptAt", draft.keptAt())
                .update();
    }

    void drop(PositionId position, PersonId person) {
        sql.sql("DELETE FROM text_draft WHERE position = :position AND person = :person")
                .param("position", position)
                .param("person", person)
                .update();
    }
}
