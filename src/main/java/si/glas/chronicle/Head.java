package si.glas.chronicle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last link of the chain. Whoever keeps it can show later that nothing before it was changed.
 *
 * @param number how many entries the chain has
 * @param hash SHA-256, as 64 hexadecimal digits
 */
public record Head(long number, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /**
     * Reads {@code number:hash}, as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Head parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A head is written as number:hash, with 64 hexadecimal digits");
        }
        return new Head(Long.parseLong(parts.group(1)), parts.group(2));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
