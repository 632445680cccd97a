package si.glas.engine.embedded.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one HTTP request.
 *
 * @param body what Jackson writes as JSON, a {@link JsonBody}, a {@link Text}, or null if there is none
 */
public record Response(int status, @Nullable Object body) {

    /** A body that is sent as it stands. */
    public record Text(String contentType, String text) {}

    /** A body that writes itself as JSON, for answers that are too frequent or too large to be built as objects first. */
    @FunctionalInterface
    public interface JsonBody {

        void writeTo(JsonGenerator json) throws IOException;
    }

    public static Response ok(Object body) {
        return new Response(200, body);
    }

    public static Response okJson(JsonBody body) {
        return new Response(200, body);
    }

    public static Response noContent() {
        return new Response(204, null);
    }
}
