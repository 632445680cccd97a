package si.glas.submissions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;

/** All evidence; it is added and never changed. */
@Component
class EvidenceBox {

    private static final String SELECT = """
            SELECT e.id, e.submission, e.kind, e.file AS sha256, e.file_name, f.media_type, length(f.content) AS size,
                e.reference, e.happened_at, e.recorded_by
            FROM evidence e JOIN kept_file f ON f.sha256 = e.file
            """;

    /** @param reference see {@link Evidence} */
    record Exhibit(Evidence.Kind kind, NamedFile file, String reference, Instant happenedAt) {}

    private final JdbcClient sql;
    private final KeptFiles files;
    private final InstantSource clock;

    EvidenceBox(JdbcClient sql, KeptFiles files, InstantSource clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    EvidenceId add(SubmissionId submission, Exhibit exhibit, @Nullable PersonId by) {
        EvidenceId id = EvidenceId.random();
        sql.sql("""
                INSERT INTO evidence (id, submission, kind, file, file_name, reference, happened_at, recorded_by,
                    recorded_at)
                VALUES (:id, :submission, :kind, :file, :fileName, :reference, :happenedAt, :recordedBy, :recordedAt)
                """)
                .param("id", id)
                .param("submission", submission)
                .param("kind", exhibit.kind())
                .param(
                        "file",
                        files.keep(exhibit.file().content(), exhibit.file().mediaType())
                                .hex())
                .param("fileName", exhibit.file().name())
                .param("reference", exhibit.reference())
                .param("happenedAt", exhibit.happenedAt())
                .param("recordedBy", by)
                .param("recordedAt", clock.instant())
                .update();
        return id;
    }

    Optional<Evidence> find(SubmissionId submission, EvidenceId id) {
        return sql.sql(SELECT + "WHERE e.submission = :submission AND e.id = :id")
                .param("submission", submission)
                .param("id", id)
                .query(Evidence.class)
                .optional();
    }

    /** The earliest first. */
    List<Evidence> of(Collection<SubmissionId> submissions) {
        return submissions.isEmpty()
                ? List.of()
                : sql.sql(SELECT + "WHERE e.submission IN (:submissions) ORDER BY e.happened_at, e.recorded_at")
                        .param("submissions", submissions)
                        .query(Evidence.class)
                        .list();
    }
}
