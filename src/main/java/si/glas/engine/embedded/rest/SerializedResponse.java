package si.glas.engine.embedded.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/** A response as it goes over the wire: serialized before the first byte is sent, so that a failure can still be told. */
record SerializedResponse(int status, String contentType, byte[] body) {

    private static final String JSON = "application/json";

    static SerializedResponse of(Response response) throws IOException {
        return switch (response.body()) {
            case null -> new SerializedResponse(response.status(), "", new byte[0]);
            case Response.Text text ->
                new SerializedResponse(
                        response.status(),
                        text.contentType() + ";charset=UTF-8",
                        text.text().getBytes(UTF_8));
            case Response.JsonBody json -> new SerializedResponse(response.status(), JSON, bytes(json));
            case Object object ->
                new SerializedResponse(response.status(), JSON, Json.MAPPER.writeValueAsBytes(object));
        };
    }

    void sendOn(HttpExchange exchange) throws IOException {
        if (body.length == 0) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] bytes(Response.JsonBody json) throws IOException {
        ByteArrayBuilder out = new ByteArrayBuilder();
        try (var generator = Json.MAPPER.createGenerator(out)) {
            json.writeTo(generator);
        }
        return out.toByteArray();
    }
}
