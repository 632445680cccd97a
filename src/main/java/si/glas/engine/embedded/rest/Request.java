package si.glas.engine.embedded.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One HTTP request.
 *
 * @param path decoded, without the query, such as {@code /v2/jobs/2251799813685249/completion}
 * @param query the parameters after the question mark, decoded
 * @param contentType empty if the request does not say
 * @param variables what stands in the path where the route has a variable
 */
public record Request(
        String method,
        String path,
        Map<String, String> query,
        String contentType,
        byte[] body,
        Map<String, String> variables) {

    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    Request with(Map<String, String> pathVariables) {
        return new Request(method, path, query, contentType, body, pathVariables);
    }

    /** The key that stands in the path under the given name. */
    public long key(String name) {
        return Keys.parse(name, String.valueOf(variables.get(name)));
    }

    /** The JSON body as the given class; an unknown field, a wrong type or no JSON at all is a problem that names it. */
    public <T> T body(Class<T> type) throws IOException {
        try {
            T value = Json.MAPPER.readValue(body.length == 0 ? EMPTY_OBJECT : body, type);
            if (value == null) {
                throw Problem.badRequest("The request body is null, but a JSON object is expected");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Problem.badRequest("The request body has an unknown field %s; known here are: %s"
                    .formatted(
                            path(e),
                            e.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        } catch (JsonMappingException e) {
            throw Problem.badRequest("The request body cannot be read%s: %s"
                    .formatted(e.getPath().isEmpty() ? "" : " at " + path(e), e.getOriginalMessage()));
        } catch (JacksonException e) {
            throw Problem.badRequest("The request body is not JSON: " + e.getOriginalMessage());
        }
    }

    /** The JSON body as a tree; an empty body is an empty object. */
    public JsonNode json() throws IOException {
        return body(JsonNode.class);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."));
    }
}
