package si.glas.people.signin;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.people.access.TooManyAsks;

/**
 * How often somebody may ask: seldom for one address, so that nobody's mailbox is flooded; often from one network
 * address, because a whole office may be behind it.
 */
@Component
class AskLimits {

    private final JdbcClient sql;
    private final SignInSettings settings;

    AskLimits(JdbcClient sql, SignInSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /**
     * Has to be called in the transaction in which the ask is written down: until it ends, nobody else is counted.
     *
     * @throws TooManyAsks with the time from which one more is allowed
     */
    void check(byte[] address, ClientAddress client, Instant now) {
        check("address", address, settings.asksForAddress(), now);
        check("client", client.hash(), settings.asksFromClient(), now);
    }

    /** Whether codes are still taken: of mails to this address, and of those asked for from this network address. */
    boolean allowCodes(Challenge challenge, Instant now) {
        Instant since = now.minus(SignInSettings.MEMORY);
        return wrongCodes("address", challenge.address(), since) < settings.wrongCodesForAddress()
                && wrongCodes("client", challenge.client(), since) < settings.wrongCodesFromClient();
    }

    private void check(String what, byte[] whose, int allowed, Instant now) {
        lock(what, whose);
        Duration window = settings.window();
        sql.sql("SELECT asked_at AS value FROM sign_in_challenge WHERE " + what + " = :whose AND asked_at > :since"
                        + " ORDER BY asked_at DESC LIMIT 1 OFFSET :allowed - 1")
                .param("whose", whose)
                .param("since", now.minus(window))
                .param("allowed", allowed)
                .query((row, number) -> row.getTimestamp("value").toInstant())
                .optional()
                .ifPresent(first -> {
                    throw new TooManyAsks(first.plus(window));
                });
    }

    private int wrongCodes(String what, byte[] whose, Instant since) {
        return sql.sql("SELECT coalesce(sum(tries), 0) FROM sign_in_challenge WHERE " + what
                        + " = :whose AND asked_at > :since")
                .param("whose", whose)
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    private void lock(String what, byte[] whose) {
        sql.sql("SELECT true FROM (SELECT pg_advisory_xact_lock(hashtext(:what), :key)) AS locked")
                .param("what", "sign-in " + what)
                .param("key", ByteBuffer.wrap(whose).getInt())
                .query(Boolean.class)
                .single();
    }
}
