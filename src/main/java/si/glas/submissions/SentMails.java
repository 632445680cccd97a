package si.glas.submissions;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.submissions.SentMail.Purpose;
import si.glas.submissions.SentMail.State;

/** All mails to decision-makers. */
@Component
class SentMails {

    private static final String SELECT = """
            SELECT id, submission, purpose, number, address, message_id, state, answer, claimed_at, settled_at
            FROM sent_mail
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    SentMails(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(SentMail mail) {
        sql.sql("""
                INSERT INTO sent_mail (id, submission, purpose, number, address, message_id, state, answer, claimed_at)
                VALUES (:id, :submission, :purpose, :number, :address, :messageId, :state, :answer, :claimedAt)
                """).paramSource(mail).update();
    }

    Optional<SentMail> find(UUID id) {
        return sql.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(SentMail.class)
                .optional();
    }

    /** Those of a submission, the latest first. */
    List<SentMail> of(SubmissionId submission) {
        return sql.sql(SELECT + "WHERE submission = :submission ORDER BY claimed_at DESC, number DESC")
                .param("submission", submission)
                .query(SentMail.class)
                .list();
    }

    Optional<SentMail> last(SubmissionId submission, Purpose purpose) {
        return sql.sql(SELECT + "WHERE submission = :submission AND purpose = :purpose ORDER BY number DESC LIMIT 1")
                .param("submission", submission)
                .param("purpose", purpose)
                .query(SentMail.class)
                .optional();
    }

    void settle(UUID id, State state, String answer) {
        sql.sql("UPDATE sent_mail SET state = :state, answer = :answer, settled_at = :now WHERE id = :id")
                .param("id", id)
                .param("state", state)
                .param("answer", answer)
                .param("now", clock.instant())
                .update();
    }

    /** It is sent once more under the same Message-ID, perhaps to an address that was corrected. */
    void claimAgain(UUID id, String address) {
        sql.sql("""
                UPDATE sent_mail
                SET state = 'CLAIMED', address = :address, claimed_at = :now, settled_at = NULL
                WHERE id = :id
                """)
                .param("id", id)
                .param("address", address)
                .param("now", clock.instant())
                .update();
    }
}
