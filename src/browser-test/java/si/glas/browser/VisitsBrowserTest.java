package si.glas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.language.Language;

/** That what a browser complains of is heard, and what it does not is not. */
@InBrowser
class VisitsBrowserTest {

    private static final Look LOOK = Look.phone(Language.SL).dark();

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/favicon.ico", 204, "");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void hearsAnErrorOfAScript(Visits visits) {
        visits.open(page(200, "<script>nobody.knows()</script>"), LOOK);

        assertThatThrownBy(visits.complaints()::requireExpected).hasMessageContaining("nobody is not defined");
        visits.expectComplaint("nobody is not defined");
    }

    @Test
    void hearsAViolationOfTheContentSecurityPolicy(Visits visits) {
        visits.open(page(200, "<p style='color: red'>red</p>"), LOOK);

        assertThatThrownBy(visits.complaints()::requireExpected).hasMessageContaining("Content Security Policy");
        visits.expectComplaint("Content Security Policy");
    }

    @Test
    void hearsOfAFileThatIsNotThere(Visits visits) {
        answer("/nowhere.png", 404, "");

        visits.open(page(200, "<img alt='' src='/nowhere.png'>"), LOOK);

        assertThatThrownBy(visits.complaints()::requireExpected).hasMessageContaining("404");
        visits.expectComplaint("404 ");
    }

    @Test
    void hearsOfAPageFromAServerInTrouble(Visits visits) {
        visits.open(page(500, "Sorry"), LOOK);

        assertThatThrownBy(visits.complaints()::requireExpected).hasMessageContaining("500 ");
        visits.expectComplaint("500 ");
    }

    @Test
    void takesAPageThatRefusesSomething(Visits visits) {
        visits.open(page(409, "You have voted already"), LOOK);

        assertThatCode(visits.complaints()::requireExpected).doesNotThrowAnyException();
    }

    @Test
    void missesAComplaintThatWasExpected(Visits visits) {
        visits.expectComplaint("418");

        assertThatThrownBy(visits.complaints()::requireExpected).hasMessageContaining("expected: [418]");
        answer("/418.png", 418, "");
        visits.open(page(200, "<img alt='' src='/418.png'>"), LOOK);
    }

    @Test
    void showsThePageAsTheLookSays(Visits visits) {
        Page page = visits.open(page(200, "Hello"), LOOK);

        assertThat(page.evaluate(
                                "() => [innerWidth, navigator.language, matchMedia('(prefers-color-scheme: dark)').matches]")
                        .toString())
                .isEqualTo("[390, sl, true]");
    }

    @Test
    void runsNoScriptsForWhoeverWantsNone(Visits visits) {
        String address = page(200, "<p>as it was</p><script>document.body.textContent = 'by script'</script>");

        assertThat(visits.open(address, LOOK.withoutScripts()).textContent("body"))
                .startsWith("as it was");
        assertThat(visits.open(address, LOOK).textContent("body")).isEqualTo("by script");
    }

    /** A page of its own that allows scripts within it but no styles. */
    private String page(int status, String body) {
        answer("/page", status, "<!doctype html><title>Test</title><body>" + body);
        return "http://localhost:" + server.getAddress().getPort() + "/page";
    }

    private void answer(String path, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders()
                        .add("Content-Security-Policy", "default-src 'self'; script-src 'unsafe-inline'");
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
