package si.glas.people.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.notices.Recipient;
import si.glas.people.Directory;
import si.glas.people.Email;
import si.glas.people.PersonCard;
import si.glas.people.access.Secret;
import si.glas.people.access.TooManyAsks;

/** Sends a link to a new address, so that its owner can show that it is theirs. */
@UseCase
class AskEmailChange {

    static final Duration VALIDITY = Duration.ofDays(1);

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int ASKS_WITHIN_WINDOW = 5;

    private final JdbcClient sql;
    private final Directory directory;
    private final Notices notices;
    private final InstantSource clock;

    AskEmailChange(JdbcClient sql, Directory directory, Notices notices, InstantSource clock) {
        this.sql = sql;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The answer does not tell whether the address is somebody else's: whoever has the link learns it.
     *
     * @throws TooManyAsks if this person has asked too often
     */
    void ask(PersonId person, Email email) {
        Instant now = clock.instant();
        forgetOld(now);
        checkLimit(person, now);
        Secret token = Secret.random();
        keep(person, email, token, now);
        send(directory.person(person), email, token, now);
    }

    private void forgetOld(Instant now) {
        sql.sql("DELETE FROM email_change WHERE expires_at < :now")
                .param("now", now)
                .update();
    }

    private void checkLimit(PersonId person, Instant now) {
        // Whoever asks in several windows at once is counted in one after the other.
        sql.sql("SELECT id FROM person WHERE id = :person FOR NO KEY UPDATE")
                .param("person", person)
                .query()
                .listOfRows();
        sql.sql("""
                        SELECT asked_at FROM email_change WHERE person = :person AND asked_at > :since
                        ORDER BY asked_at DESC LIMIT 1 OFFSET :allowed - 1
                        """)
                .param("person", person)
                .param("since", now.minus(WINDOW))
                .param("allowed", ASKS_WITHIN_WINDOW)
                .query((row, number) -> row.getTimestamp("asked_at").toInstant())
                .optional()
                .ifPresent(first -> {
                    throw new TooManyAsks(first.plus(WINDOW));
                });
    }

    private void keep(PersonId person, Email email, Secret token, Instant now) {
        sql.sql("""
                        INSERT INTO email_change (token, person, email, asked_at, expires_at)
                        VALUES (:token, :person, :email, :now, :expiresAt)
                        """)
                .param("token", token.hash())
                .param("person", person)
                .param("email", email.value())
                .param("now", now)
                .param("expiresAt", now.plus(VALIDITY))
                .update();
    }

    private void send(PersonCard person, Email email, Secret token, Instant now) {
        Recipient owner = new Recipient(person.id(), person.name(), email.value(), person.language());
        notices.send(new Notice(
                        UUID.randomUUID(),
                        "people.emailChangeAsked",
                        owner,
                        "/me/email/confirm?token=" + token.text(),
                        Map.of("name", person.name()))
                .wipedAfterSending()
                .until(now.plus(VALIDITY)));
    }
}
