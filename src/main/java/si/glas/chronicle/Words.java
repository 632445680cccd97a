package si.glas.chronicle;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.Sha256;

/**
 * The part of an entry that may be forgotten: the chain holds only its hash.
 *
 * @param salt random, so that nobody finds out forgotten words by trying
 */
record Words(
        byte[] salt, Map<String, String> details, @Nullable String reason) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static Words of(Act act) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Words(salt, act.details(), act.reason());
    }

    byte[] hash() {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("details", details);
        content.put("reason", reason);
        return Sha256.of(salt, CanonicalJson.of(content).getBytes(StandardCharsets.UTF_8));
    }
}
