package si.glas.submissions;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;

/** What decision-makers answered, and what that means for each demand. */
@Component
class Answers {

    private final JdbcClient sql;
    private final InstantSource clock;

    Answers(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Response response, PersonId by) {
        sql.sql("""
                INSERT INTO response (id, submission, received_on, summary, evidence, recorded_by, recorded_at)
                VALUES (:id, :submission, :receivedOn, :summary, :evidence, :by, :now)
                """)
                .param("id", response.id())
                .param("submission", response.submission())
                .param("receivedOn", response.receivedOn())
                .param("summary", response.summary())
                .param("evidence", response.evidence())
                .param("by", by)
                .param("now", clock.instant())
                .update();
    }

    /** Takes the place of what was recorded before. */
    void put(SubmissionId submission, List<DemandUptake> uptakes) {
        sql.sql("DELETE FROM demand_uptake WHERE submission = :submission")
                .param("submission", submission)
                .update();
        uptakes.forEach(uptake -> sql.sql("""
                INSERT INTO demand_uptake (submission, number, demand, uptake, note)
                VALUES (:submission, :number, :demand, :uptake, :note)
                """).paramSource(uptake).update());
    }

    /** The earliest first. */
    List<Response> responses(Collection<SubmissionId> submissions) {
        return submissions.isEmpty()
                ? List.of()
                : sql.sql("""
                        SELECT id, submission, received_on, summary, evidence
                        FROM response
                        WHERE submission IN (:submissions)
                        ORDER BY received_on, recorded_at
                        """)
                        .param("submissions", submissions)
                        .query(Response.class)
                        .list();
    }

    /** In the order of the demands. */
    List<DemandUptake> uptakes(Collection<SubmissionId> submissions) {
        return submissions.isEmpty()
                ? List.of()
                : sql.sql("""
                        SELECT submission, number, demand, uptake, note
                        FROM demand_uptake
                        WHERE submission IN (:submissions)
                        ORDER BY number
                        """)
                        .param("submissions", submissions)
                        .query(DemandUptake.class)
                        .list();
    }
}
