package si.glas.notices;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where mails are kept while no mail server is configured, for whoever tries Glas out. */
@Component
public class LocalInbox {

    /** A mail in a list. */
    public record Item(UUID id, Instant at, String name, String address, String subject) {}

    /**
     * A mail.
     *
     * @param erased whether it held a secret and has been erased since
     */
    public record Mail(
            UUID id,
            Instant at,
            String sender,
            String replyTo,
            String name,
            String address,
            String subject,
            String text,
            @Nullable String html,
            boolean erased) {}

    /** @param number from 1 */
    public record Attachment(int number, String name, String type) {}

    private final JdbcClient sql;
    private final InstantSource clock;

    LocalInbox(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The newest ones first.
     *
     * @param person part of the name or address of whom they went to; empty for all
     */
    public List<Item> list(String person, int offset, int limit) {
        return sql.sql("""
                        SELECT id, at, name, address, subject FROM local_mail
                        WHERE :person = '' OR strpos(lower(name || ' ' || address), lower(:person)) > 0
                        ORDER BY at DESC, id LIMIT :limit OFFSET :offset
                        """)
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query(Item.class)
                .list();
    }

    public Optional<Mail> find(UUID id) {
        eraseSecrets();
        return sql.sql("""
                        SELECT id, at, sender, reply_to, name, address, subject, text, html,
                            erased_after IS NOT NULL AND text = '' AS erased
                        FROM local_mail WHERE id = :id
                        """).param("id", id).query(Mail.class).optional();
    }

    public List<Attachment> attachments(UUID mail) {
        return sql.sql("SELECT number, name, type FROM local_attachment WHERE mail = :mail ORDER BY number")
                .param("mail", mail)
                .query(Attachment.class)
                .list();
    }

    public Optional<OutgoingMail.Attachment> attachment(UUID mail, int number) {
        return sql.sql("SELECT name, type, content FROM local_attachment WHERE mail = :mail AND number = :number")
                .param("mail", mail)
                .param("number", number)
                .query(OutgoingMail.Attachment.class)
                .optional();
    }

    void eraseSecrets() {
        sql.sql("UPDATE local_mail SET text = '', html = NULL WHERE erased_after <= :now AND text <> ''")
                .param("now", clock.instant())
                .update();
    }
}
