package si.glas.engine.embedded.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The secret that opens the REST API (RFC 6750), compared in constant time. */
final class BearerToken {

    private final byte[] expected;

    BearerToken(String token) {
        expected = ("Bearer " + token).getBytes(UTF_8);
    }

    void check(@Nullable String authorization) {
        byte[] given = authorization == null ? new byte[0] : authorization.getBytes(UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            throw new Problem(401, "UNAUTHORIZED", "A request needs the header Authorization: Bearer <token>");
        }
    }
}
