package si.glas.people.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.people.access.Secret;

/** All asks of the last day. */
@Component
class Challenges {

    private static final String SELECT = """
            SELECT id, person, address, client, code, path, tries, expires_at, used_at FROM sign_in_challenge
            """;

    private final JdbcClient sql;

    Challenges(JdbcClient sql) {
        this.sql = sql;
    }

    void add(NewChallenge challenge) {
        sql.sql("""
                        INSERT INTO sign_in_challenge
                            (id, person, address, client, token, browser, code, path, asked_at, expires_at)
                        VALUES (:id, :person, :address, :client, :token, :browser, :code, :path, :askedAt, :expiresAt)
                        """)
                .param("id", challenge.id())
                .param("person", challenge.person())
                .param("address", challenge.address())
                .param("client", challenge.client().hash())
                .param("token", challenge.token().hash())
                .param("browser", challenge.browser().hash())
                .param("code", challenge.browser().hashOfShort(challenge.code().digits()))
                .param("path", challenge.path().value())
                .param("askedAt", challenge.askedAt())
                .param("expiresAt", challenge.expiresAt())
                .update();
    }

    Optional<Challenge> byToken(Secret token) {
        return sql.sql(SELECT + "WHERE token = :token")
                .param("token", token.hash())
                .query(Challenge.class)
                .optional();
    }

    Optional<Challenge> byBrowser(Secret browser) {
        return sql.sql(SELECT + "WHERE browser = :browser")
                .param("browser", browser.hash())
                .query(Challenge.class)
                .optional();
    }

    /** The same, and nobody else can try a code for it until this transaction ends. */
    Optional<Challenge> lockByBrowser(Secret browser) {
        return sql.sql(SELECT + "WHERE browser = :browser FOR UPDATE")
                .param("browser", browser.hash())
                .query(Challenge.class)
                .optional();
    }

    void addTry(UUID id) {
        sql.sql("UPDATE sign_in_challenge SET tries = tries + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** @return whether it was this caller who used it: of several at the same time, one does */
    boolean use(UUID id, Instant now) {
        return sql.sql("""
                        UPDATE sign_in_challenge SET used_at = :now
                        WHERE id = :id AND used_at IS NULL AND expires_at > :now
                        """).param("id", id).param("now", now).update() == 1;
    }

    void forgetThoseBefore(Instant past) {
        sql.sql("DELETE FROM sign_in_challenge WHERE asked_at < :past")
                .param("past", past)
                .update();
    }
}
