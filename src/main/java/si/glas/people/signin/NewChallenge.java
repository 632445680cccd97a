package si.glas.people.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.people.access.SafePath;
import si.glas.people.access.Secret;

/**
 * An ask with its secrets, which nobody has but the browser that asked and the mail.
 *
 * @param person nobody if the address is nobody's: then no mail leaves, and nothing lets in
 * @param address hash of the address
 */
record NewChallenge(
        UUID id,
        @Nullable PersonId person,
        byte[] address,
        ClientAddress client,
        SafePath path,
        Secret token,
        Secret browser,
        Code code,
        Instant askedAt,
        Instant expiresAt) {}
