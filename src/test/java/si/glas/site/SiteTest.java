package si.glas.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import si.glas.database.TestDatabase;
import si.glas.engine.EngineConnection;
import si.glas.engine.NoProcesses;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Language;

@SpringBootTest(
        classes = SiteTest.SiteAlone.class,
        webEnvironment = RANDOM_PORT,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
class SiteTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private NoProcesses processes;

    @Test
    void saysWhatTheLicenceAllowsOnlyWithTheEmbeddedEngine() throws Exception {
        processes.runOn(EngineConnection.Kind.EMBEDDED);
        assertThat(get("/").body()).contains("Camunda License 1.0");

        processes.runOn(EngineConnection.Kind.CLUSTER);
        assertThat(get("/").body()).doesNotContain("Camunda License");
    }

    @Test
    void speaksTheLanguageThatTheBrowserAsksFor() throws Exception {
        assertThat(get("/", "Accept-Language", "sl-SI,sl;q=0.9,en;q=0.8").body())
                .contains("<html lang=\"sl\"", "odločamo skupaj");
        assertThat(get("/", "Accept-Language", "de,en;q=0.5").body()).contains("<html lang=\"en\"");
        assertThat(get("/", "Accept-Language", "de").body()).contains("<html lang=\"en\"");
        assertThat(get("/", "Accept-Language", ";;;").body()).contains("<html lang=\"en\"");
    }

    @Test
    void remembersALanguageThatWasChosen() throws Exception {
        // when
        HttpResponse<String> chosen = get("/?lang=sl", "Accept-Language", "en");

        // then
        assertThat(chosen.body()).contains("<html lang=\"sl\"");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("lang=sl").contains("HttpOnly").contains("SameSite=Lax");
        assertThat(get("/", "Cookie", cookie.split(";")[0]).body()).contains("<html lang=\"sl\"");
    }

    @Test
    void ignoresLanguagesThatItDoesNotSpeak() throws Exception {
        HttpResponse<String> page = get("/?lang=tlh", "Cookie", "lang=xx");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"en\"");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void hasAPageOfItsOwnForWhatIsNotThere() throws Exception {
        HttpResponse<String> page = get("/no-such-page?lang=sl", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"sl\"", "Tukaj ni ničesar");
        assertProtected(page);
    }

    @Test
    void tellsNothingAboutAFailure() throws Exception {
        HttpResponse<String> page = get("/failure", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Something went wrong").doesNotContain("secret", "Exception");
        assertProtected(page);
    }

    @Test
    void protectsItsPagesAndNamesItsFilesByTheirContent() throws Exception {
        HttpResponse<String> page = get("/");
        assertProtected(page);

        Matcher stylesheet =
                Pattern.compile("href=\"(/glas-[0-9a-f]{32}\\.css)\"").matcher(page.body());
        assertThat(stylesheet.find()).isTrue();
        HttpResponse<String> css = get(stylesheet.group(1));
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
    }

    @Test
    void opensNoOtherDoorThanHealth() throws Exception {
        assertThat(get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/metrics").statusCode()).isEqualTo(404);
    }

    private static void assertProtected(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return browser.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    @Controller
    private static final class FailingController {

        @GetMapping("/failure")
        String fail() {
            throw new IllegalStateException("secret");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = {FrontPageController.class, Language.class})
    static class SiteAlone {

        @Bean
        DataSource dataSource() {
            return TestDatabase.create();
        }

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        NetworkSettings network() {
            return new NetworkSettings(
                    "A network", ZoneId.of("Europe/Ljubljana"), URI.create("http://localhost"), "SI");
        }

        /** Who may do what is another room's. */
        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .headers(headers -> headers.disable())
                    .build();
        }

        @Bean
        NoProcesses processes() {
            return new NoProcesses();
        }
    }
}
