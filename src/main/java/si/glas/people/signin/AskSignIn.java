package si.glas.people.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.people.Email;
import si.glas.people.access.SafePath;
import si.glas.people.access.Secret;
import si.glas.people.access.TooManyAsks;

/**
 * Writes down that somebody asks to be let in. It does, and answers, the same whether the address is known or not; only
 * the mail tells, and that leaves later.
 */
@UseCase
class AskSignIn {

    private final Challenges challenges;
    private final AskLimits limits;
    private final SignInSettings settings;
    private final JdbcClient sql;
    private final InstantSource clock;

    AskSignIn(Challenges challenges, AskLimits limits, SignInSettings settings, JdbcClient sql, InstantSource clock) {
        this.challenges = challenges;
        this.limits = limits;
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param then where they want to go
     * @throws TooManyAsks if mails to this address or asks from this client have been too many
     */
    NewChallenge ask(Email email, ClientAddress client, SafePath then) {
        return ask(personOf(email).orElse(null), Secret.hashOf(email.key()), client, then);
    }

    /**
     * Asks for the same once more.
     *
     * @param old the token of the old link, or the secret of the browser that asked
     * @return nothing if that is unknown or forgotten
     * @throws TooManyAsks as with the first ask
     */
    Optional<NewChallenge> askAgain(Secret old, ClientAddress client) {
        return challenges
                .byToken(old)
                .or(() -> challenges.byBrowser(old))
                .map(known -> ask(known.person(), known.address(), client, SafePath.of(known.path())));
    }

    private NewChallenge ask(@Nullable PersonId person, byte[] address, ClientAddress client, SafePath then) {
        Instant now = clock.instant();
        challenges.forgetThoseBefore(now.minus(SignInSettings.MEMORY));
        limits.check(address, client, now);
        NewChallenge challenge = new NewChallenge(
                UUID.randomUUID(),
                person,
                address,
                client,
                then,
                Secret.random(),
                Secret.random(),
                Code.random(),
                now,
                now.plus(settings.validity()));
        challenges.add(challenge);
        return challenge;
    }

    private Optional<PersonId> personOf(Email email) {
        return sql.sql("SELECT id AS value FROM person WHERE lower(email) = :key")
                .param("key", email.key())
                .query(PersonId.class)
                .optional();
    }
}
