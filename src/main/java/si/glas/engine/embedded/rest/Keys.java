package si.glas.engine.embedded.rest;

import org.jspecify.annotations.Nullable;

/** Keys as the REST API writes them: as strings, because JavaScript's numbers are too small. */
public final class Keys {

    private Keys() {}

    /** The key in the text; a text that is not one is a problem that names the field. */
    public static long parse(String field, @Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw Problem.badRequest("The value for %s is not a key: %s".formatted(field, text));
        }
    }

    public static String write(long key) {
        return Long.toString(key);
    }
}
