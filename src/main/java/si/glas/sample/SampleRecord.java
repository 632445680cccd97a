package si.glas.sample;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows of the sample network. */
@SamplePart
class SampleRecord {

    private final JdbcClient sql;

    SampleRecord(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return whether the sample network begins now, because nobody is in the database and nothing has been done */
    boolean begin(Instant now) {
        return sql.sql("""
                        INSERT INTO sample_network (begun_at)
                        SELECT :now WHERE NOT EXISTS (SELECT FROM person) AND NOT EXISTS (SELECT FROM chronicle_entry)
                        ON CONFLICT DO NOTHING
                        """).param("now", now).update() > 0;
    }

    boolean isThere() {
        return sql.sql("SELECT EXISTS (SELECT FROM sample_network)")
                .query(Boolean.class)
                .single();
    }

    void finish(Instant now) {
        sql.sql("UPDATE sample_network SET finished_at = :now")
                .param("now", now)
                .update();
    }
}
