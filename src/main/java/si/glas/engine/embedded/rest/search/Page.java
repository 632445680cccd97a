package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Problem;

/**
 * The part of a result that a client asks for.
 *
 * @param after a cursor, or null
 * @param before a cursor, or null
 */
record Page(
        int from,
        int limit,
        @Nullable String after,
        @Nullable String before) {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 10_000;
    private static final Set<String> FIELDS = Set.of("from", "limit", "after", "before");

    static Page parse(JsonNode page) {
        if (!page.isObject()) {
            throw Problem.badRequest("The value for page must be an object, but is " + page);
        }
        page.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw Problem.badRequest("A page has no %s; it has from, limit, after and before".formatted(name));
            }
        });
        Page parsed = new Page(
                number(page, "from", 0, Integer.MAX_VALUE),
                number(page, "limit", DEFAULT_LIMIT, MAX_LIMIT),
                text(page, "after"),
                text(page, "before"));
        if ((page.hasNonNull("from") ? 1 : 0) + (parsed.after != null ? 1 : 0) + (parsed.before != null ? 1 : 0) > 1) {
            throw Problem.badRequest("A page may have only one of from, after and before");
        }
        return parsed;
    }

    boolean isFirst() {
        return from == 0 && after == null && before == null;
    }

    private static int number(JsonNode page, String name, int otherwise, int max) {
        if (!page.hasNonNull(name)) {
            return otherwise;
        }
        int number = (int) Kind.INTEGER.parameter("page." + name, page.get(name));
        if (number < 0 || number > max) {
            throw Problem.badRequest(
                    "The value for page.%s must be between 0 and %d, but is %d".formatted(name, max, number));
        }
        return number;
    }

    private static @Nullable String text(JsonNode page, String name) {
        return page.hasNonNull(name) ? page.get(name).asText() : null;
    }
}
