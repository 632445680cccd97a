package si.glas.engine.embedded.rest;

import org.jspecify.annotations.Nullable;

/**
 * @param body what Jackson writes as JSON, a {@link Text}, or null if there is none
 */
record Response(int status, @Nullable Object body) {

    /** A body that is sent as it stands. */
    record Text(String contentType, String text) {}

    static Response ok(Object body) {
        return new Response(200, body);
    }

    static Response noContent() {
        return new Response(204, null);
    }
}
