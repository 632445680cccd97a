package si.glas.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which Glas knows texts, records and chains. */
public final class Sha256 {

    private Sha256() {}

    /** Of the parts, one right behind the other. */
    public static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Of a text in UTF-8, in 64 hexadecimal digits. */
    public static String hexOf(String text) {
        return hex(of(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
