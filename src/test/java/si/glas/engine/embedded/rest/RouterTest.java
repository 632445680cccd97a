package si.glas.engine.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouterTest {

    private final Router router = new Router()
            .get("/v2/things/{thingKey}", request -> Response.ok("got " + request.key("thingKey")))
            .delete("/v2/things/{thingKey}", request -> Response.noContent())
            .post("/v2/things/search", request -> Response.ok("found"));

    @Test
    void findsTheHandlerByMethodAndPath() throws Exception {
        assertThat(router.handle(request("GET", "/v2/things/42"))).isEqualTo(Response.ok("got 42"));
        assertThat(router.handle(request("DELETE", "/v2/things/42"))).isEqualTo(Response.noContent());
        assertThat(router.handle(request("POST", "/v2/things/search"))).isEqualTo(Response.ok("found"));
    }

    @Test
    void namesThePathThatItDoesNotKnow() {
        assertProblem(404, "/v2/unknown", request("GET", "/v2/unknown"));
        assertProblem(404, "/v2/things/42/", request("GET", "/v2/things/42/"));
        assertProblem(404, "/", request("GET", "/"));
    }

    @Test
    void namesTheMethodThatThePathDoesNotSupport() {
        assertProblem(405, "PUT is not supported on /v2/things/42", request("PUT", "/v2/things/42"));
    }

    @Test
    void namesTheKeyThatIsNone() {
        assertProblem(400, "thingKey is not a key: search", request("GET", "/v2/things/search"));
    }

    private void assertProblem(int status, String detail, Request request) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> router.handle(request))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(status))
                .withMessageContaining(detail);
    }

    private static Request request(String method, String path) {
        return new Request(method, path, Map.of(), "", new byte[0], Map.of());
    }
}
