package si.glas.positions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.NotFound;

/** All versions of all texts; they are added and never changed. */
@Component
public class TextVersions {

    private static final String COLUMNS =
            "SELECT id, position, number, markdown, sha256, author, saved_at, reason FROM text_version ";

    private final JdbcClient sql;

    TextVersions(JdbcClient sql) {
        this.sql = sql;
    }

    void add(VersionView version) {
        sql.sql("""
                INSERT INTO text_version (id, position, number, markdown, sha256, author, saved_at, reason)
                VALUES (:id, :position, :number, :markdown, :sha256, :author, :savedAt, :reason)
                """).paramSource(version).update();
    }

    public VersionView get(VersionId id) {
        return sql.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(VersionView.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The newest version of a position, which has one from its start. */
    VersionView newest(Position position) {
        return get(Objects.requireNonNull(position.newestVersion()));
    }

    /** All versions of a position, the newest first. */
    public List<VersionView> of(PositionId position) {
        return sql.sql(COLUMNS + "WHERE position = :position ORDER BY number DESC")
                .param("position", position)
                .query(VersionView.class)
                .list();
    }

    public Optional<VersionView> of(PositionId position, int number) {
        return sql.sql(COLUMNS + "WHERE position = :position AND number = :number")
                .param("position", position)
                .param("number", number)
                .query(VersionView.class)
                .optional();
    }
}
