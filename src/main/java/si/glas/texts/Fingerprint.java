package si.glas.texts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import si.glas.kernel.Sha256;

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
        return new Fingerprint(Sha256.hex(Sha256.of(content)));
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
