package si.glas.people.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import si.glas.kernel.Sha256;

/**
 * Something that only one browser or one mail knows: 256 random bits.
 *
 * @param text as it stands in a cookie or a link
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String KEYED_HASH = "HmacSHA256";

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it: so long a secret cannot be guessed from its hash. */
    public byte[] hash() {
        return hashOf(text);
    }

    /** The hash of something short, such as a code, which nobody can guess without this secret. */
    public byte[] hashOfShort(String value) {
        try {
            Mac mac = Mac.getInstance(KEYED_HASH);
            mac.init(new SecretKeySpec(bytes(text), KEYED_HASH));
            return mac.doFinal(bytes(value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java without " + KEYED_HASH, e);
        }
    }

    public static byte[] hashOf(String value) {
        return Sha256.of(bytes(value));
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
