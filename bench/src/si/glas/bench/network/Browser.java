package si.glas.bench.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks for pages, one after another on one connection that is kept open. */
public final class Browser implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI glas;

    public Browser(URI glas) {
        this.glas = glas;
    }

    /** @param cookies such as that of a session */
    public HttpResponse<String> get(String path, String cookies) {
        return send(request(path, cookies).GET().build(), HttpURLConnection.HTTP_OK);
    }

    /**
     * Posts a form.
     *
     * @return the address of the page to which the act leads
     */
    public String post(String path, String cookies, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(path, cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return send(request, HttpURLConnection.HTTP_MOVED_TEMP)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path, String cookies) {
        return HttpRequest.newBuilder(glas.resolve(path)).header("Cookie", cookies);
    }

    private HttpResponse<String> send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new IllegalStateException("%s answers %d".formatted(request.uri(), response.statusCode()));
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
