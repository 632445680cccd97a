package si.glas.engine.embedded.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/**
 * One HTTP request.
 *
 * @param path decoded, without the query, such as {@code /v2/jobs/2251799813685249/completion}
 * @param query the parameters after the question mark, decoded
 * @param variables what stands in the path where the route has a variable
 */
record Request(
        String method,
        String path,
        Map<String, String> query,
        String contentType,
        byte[] body,
        Map<String, String> variables) {

    Request with(Map<String, String> pathVariables) {
        return new Request(method, path, query, contentType, body, pathVariables);
    }

    /** The key that stands in the path under the given name. */
    long key(String name) {
        String text = String.valueOf(variables.get(name));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.badRequest("The value for %s is not a key: %s".formatted(name, text));
        }
    }

    /** The JSON body as the given class; an unknown field, a wrong type or no JSON at all is a problem that names it. */
    <T> T body(Class<T> type) throws IOException {
        try {
            return Json.MAPPER.readValue(body.length == 0 ? EMPTY_OBJECT : body, type);
        } catch (JacksonException e) {
            throw Problem.badRequest("The request body cannot be read: " + e.getOriginalMessage());
        }
    }

    /** The JSON body as a tree; an empty body is an empty object. */
    JsonNode json() throws IOException {
        return body(JsonNode.class);
    }

    private static final byte[] EMPTY_OBJECT = {'{', '}'};
}
