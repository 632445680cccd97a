package si.glas.submissions;

import java.util.Locale;

/** The way on which a text gets to a decision-maker. */
public enum Channel {
    EMAIL,
    /** A form or an upload on the authority's own site; somebody does it and keeps the receipt. */
    PORTAL,
    POST;

    /** As the decision {@code delivery-channel} and the forms write it, such as {@code email}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such way */
    public static Channel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
