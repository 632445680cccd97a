package si.glas.engine.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.engine.embedded.processing.EngineBusy;

class GatewayTest {

    private final Gateway gateway = new Gateway(0, "a token");
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        gateway.start();
        gateway.serve(new Router()
                .get("/v2/greeting", request -> Response.ok(Map.of("to", request.query())))
                .get("/v2/text", request -> Response.ok(new Response.Text("text/xml", "<č/>")))
                .post("/v2/echo", request -> Response.ok(request.json()))
                .post("/v2/empty", request -> Response.noContent())
                .post("/v2/busy", request -> {
                    throw new EngineBusy("The log is full");
                })
                .post("/v2/broken", request -> {
                    throw new IllegalStateException("a secret detail");
                })
                .post(
                        "/v2/unwritable",
                        request -> Response.okJson(json -> {
                            json.writeStartObject();
                            throw new IllegalStateException("halfway");
                        })));
    }

    @AfterEach
    void stop() {
        gateway.close();
        client.close();
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThat(gateway.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(gateway.address().getPort()).isPositive();
    }

    @Test
    void answersWhoKnowsTheToken() throws Exception {
        HttpResponse<String> response =
                send(request("/v2/greeting?name=a%26b&flag").GET());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo("{\"to\":{\"flag\":\"\",\"name\":\"a&b\"}}");
    }

    @Test
    void answersNobodyElse() throws Exception {
        for (String credential : new String[] {"Bearer another", "a token", "Bearer ", "Basic YTp0b2tlbg=="}) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(gateway.address().resolve("/v2/greeting"))
                            .header("Authorization", credential)
                            .build(),
                    BodyHandlers.ofString());
            assertProblem(response, 401, "Authorization: Bearer");
        }
        assertProblem(
                client.send(
                        HttpRequest.newBuilder(gateway.address().resolve("/v2/nowhere"))
                                .build(),
                        BodyHandlers.ofString()),
                401,
                "Authorization: Bearer");
    }

    @Test
    void sendsTextAndNothing() throws Exception {
        HttpResponse<String> text = send(request("/v2/text").GET());
        assertThat(text.headers().firstValue("Content-Type")).hasValue("text/xml;charset=UTF-8");
        assertThat(text.body()).isEqualTo("<č/>");

        HttpResponse<String> nothing = send(request("/v2/empty").POST(BodyPublishers.ofString("{}")));
        assertThat(nothing.statusCode()).isEqualTo(204);
        assertThat(nothing.body()).isEmpty();
    }

    @Test
    void tellsFailuresAsProblemDocuments() throws Exception {
        assertProblem(send(request("/v2/nowhere").GET()), 404, "does not serve /v2/nowhere");
        assertProblem(send(post("/v2/greeting", "{}")), 405, "POST is not supported on /v2/greeting");
        assertProblem(send(post("/v2/echo", "no JSON")), 400, "not JSON");
        assertProblem(send(post("/v2/busy", "{}")), 503, "The log is full");
    }

    @Test
    void keepsItsOwnFailuresToTheLog() throws Exception {
        for (String path : new String[] {"/v2/broken", "/v2/unwritable"}) {
            HttpResponse<String> response = send(post(path, "{}"));
            assertProblem(response, 500, "its log says why");
            assertThat(response.body()).doesNotContain("secret", "halfway");
        }
    }

    @Test
    void refusesABodyThatIsTooLarge() throws IOException {
        // given
        URI address = gateway.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {

            // when
            socket.getOutputStream()
                    .write(("POST /v2/echo HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a token\r\n"
                                    + "Content-Length: 67108865\r\n\r\n")
                            .getBytes());

            // then
            byte[] start = socket.getInputStream().readNBytes(12);
            assertThat(new String(start)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void saysThatThereIsNoEngineUntilThereIsOne() throws Exception {
        // given
        gateway.withdraw();
        assertProblem(send(request("/v2/greeting").GET()), 503, "not running here now");

        // when
        gateway.serve(new Router().get("/v2/greeting", request -> Response.ok("another")));

        // then
        assertThat(send(request("/v2/greeting").GET()).body()).isEqualTo("\"another\"");
    }

    @Test
    void answersAtOnce() throws Exception {
        // given
        for (int i = 0; i < 50; i++) {
            send(post("/v2/echo", "{\"a\":1}"));
        }

        // when
        long[] nanos = new long[50];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            send(post("/v2/echo", "{\"a\":1}"));
            nanos[i] = System.nanoTime() - start;
        }

        // then
        assertThat(Arrays.stream(nanos)
                                .sorted()
                                .skip(nanos.length / 2)
                                .findFirst()
                                .orElseThrow()
                        / 1e6)
                .as("median in ms; Nagle's algorithm would make it 40")
                .isLessThan(20);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String detail) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = Json.MAPPER.readTree(response.body());
        assertThat(problem.get("type").asText()).isEqualTo("about:blank");
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText()).contains(detail);
        assertThat(problem.get("instance").asText()).isEqualTo(response.uri().getPath());
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.address().resolve(path)).header("Authorization", "Bearer a token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
