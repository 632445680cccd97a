package si.glas.texts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * By what a text or a file is known: the SHA-256 of its bytes.
 *
 * @param hex 64 digits, in lower case
 */
public record Fingerprint(String hex) {

    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits");
        }
    }

    /** Of the text's canonical form in UTF-8. */
    public static Fingerprint of(MarkdownText text) {
        return of(text.markdown().getBytes(StandardCharsets.UTF_8));
    }

    public static Fingerprint of(byte[] content) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** As people write or read it out: any case, with spaces. */
    public static Fingerprint parse(String written) {
        return new Fingerprint(written.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }

    /** In groups of four, for people to compare. */
    public String grouped() {
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
