package si.glas.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import si.glas.database.TestDatabase;
import si.glas.engine.NoProcesses;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.notices.MailGateway;
import si.glas.notices.Mailbox;
import si.glas.notices.OutgoingMail;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** The pages of the local inbox, in a program without a mail server. */
@SpringBootTest(
        classes = MailPagesModuleTest.NoticesAndSite.class,
        webEnvironment = RANDOM_PORT,
        properties = {
            "management.endpoint.health.group.readiness.include=readinessState",
            "spring.session.jdbc.enabled=false"
        })
class MailPagesModuleTest {

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    @Autowired
    private MailGateway gateway;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void empty() {
        sql.sql("DELETE FROM local_mail").update();
        sql.sql("DELETE FROM notice").update();
    }

    @Test
    void listsMailsAndFindsThoseToSomebody() throws Exception {
        // given
        keep("ana@example.org", "Glasujte do <četrtka>");
        keep("ben@example.org", "Winter came");

        // when
        Document all = page("/mail");
        Document some = page("/mail?to=ANA&lang=sl");

        // then
        assertThat(all.select(".items .title").eachText()).containsExactly("Winter came", "Glasujte do <četrtka>");
        assertThat(all.select(".message").text()).contains("No mail server is configured");
        assertThat(some.select(".items .title").eachText()).containsExactly("Glasujte do <četrtka>");
        assertThat(some.select("h1").text()).isEqualTo("Pošta");
        assertThat(page("/mail?to=nobody").select(".items")).isEmpty();
    }

    @Test
    void turnsPages() throws Exception {
        for (int number = 0; number < 51; number++) {
            keep("ana@example.org", "Mail " + number);
        }

        assertThat(page("/mail").select(".items > li")).hasSize(50);
        String older = page("/mail").select("a[rel=next]").attr("href");
        assertThat(page(older).select(".items > li")).hasSize(1);
        assertThat(page(older).select("a[rel=next]")).isEmpty();
    }

    @Test
    void showsAMailInAFrameThatCanDoNothing() throws Exception {
        // given
        UUID id = keep("ana@example.org", "Glasujte");

        // when
        HttpResponse<String> page = get("/mail/" + id);
        HttpResponse<String> frame = get("/mail/" + id + "/html");

        // then
        Document shown = Jsoup.parse(page.body());
        assertThat(shown.select("iframe").attr("src")).isEqualTo("/mail/" + id + "/html");
        assertThat(shown.select("iframe").attr("sandbox")).doesNotContain("allow-scripts", "allow-same-origin");
        assertThat(shown.select("iframe").attr("title")).isNotEmpty();
        assertThat(policy(page)).contains("script-src 'self'", "frame-src 'self'");
        assertThat(frame.body()).contains("<head><base target=\"_blank\">", "<script>alert(1)</script>");
        assertThat(policy(frame))
                .contains("default-src 'none'", "sandbox allow-popups", "frame-ancestors 'self'")
                .doesNotContain("script-src");
        assertThat(frame.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void showsTheTextWithItsLinks() throws Exception {
        UUID id = keep("ana@example.org", "Glasujte");

        Document shown = page("/mail/" + id + "?view=text");

        assertThat(shown.expectFirst("pre").wholeText())
                .isEqualTo("Pozdravljeni,\n\nhttp://localhost:8080/ballots/1\n\n<b>Hvala</b>");
        assertThat(shown.select("pre a").attr("href")).isEqualTo("http://localhost:8080/ballots/1");
    }

    @Test
    void handsOutAttachmentsToBeSaved() throws Exception {
        UUID id = keep("ana@example.org", "Glasujte");

        assertThat(page("/mail/" + id).select("dd a").text()).isEqualTo("stališče.html");
        HttpResponse<String> file = get("/mail/" + id + "/attachments/1");
        assertThat(file.body()).isEqualTo("<p>");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename")
                .contains("UTF-8''stali%C5%A1%C4%8De.html");
        assertThat(get("/mail/" + id + "/attachments/2").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatThereIsNoSuchMail() throws Exception {
        assertThat(get("/mail/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get("/mail/" + UUID.randomUUID() + "/html").statusCode()).isEqualTo(404);
        assertThat(get("/mail/x").statusCode()).isEqualTo(400);
    }

    @Test
    void isOpenOnlyAtThisMachineAndToAdministrators() throws Exception {
        UUID id = keep("ana@example.org", "Glasujte");

        for (String path : List.of("/mail", "/mail/" + id, "/mail/" + id + "/html", "/mail/" + id + "/attachments/1")) {
            assertThat(get(path, "X-Forwarded-For", "192.0.2.7").statusCode()).isEqualTo(403);
            assertThat(get(path, "X-Forwarded-For", "192.0.2.7", "X-Test-Role", "BOARD")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get(path, "X-Forwarded-For", "192.0.2.7", "X-Test-Role", "ADMINISTRATOR")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void showsWhatHasNotArrivedAndSendsItAgain() throws Exception {
        // given
        trouble("UNCERTAIN", "text");
        Document page = page("/mail");
        assertThat(page.select(".badge").text()).isEqualTo("uncertain");
        assertThat(page.select(".hint").text()).contains("The mail server said: 250?");

        // when
        Document after = Jsoup.parse(post(
                page.select("form[method=post]").attr("action"),
                page.select("[name=_csrf]").val()));

        // then
        assertThat(after.select(".message.good").text()).isEqualTo("It is on its way again.");
        await().untilAsserted(() ->
                assertThat(page("/mail").select(".items .title").eachText()).containsExactly("Winter came"));
        assertThat(sql.sql("SELECT state FROM notice").query(String.class).single())
                .isEqualTo("SENT");
    }

    @Test
    void doesNotOfferToSendASecretAgain() throws Exception {
        trouble("REFUSED", null);

        assertThat(page("/mail").select(".badge").text()).isEqualTo("refused");
        assertThat(page("/mail").select("form[method=post]")).isEmpty();
    }

    private UUID keep(String address, String subject) {
        UUID id = UUID.randomUUID();
        gateway.send(OutgoingMail.of(
                        id,
                        new Mailbox("Oseba", address),
                        subject,
                        "Pozdravljeni,\n\nhttp://localhost:8080/ballots/1\n\n<b>Hvala</b>")
                .html("<html><head></head><body><script>alert(1)</script></body></html>")
                .attach("stališče.html", "text/html", "<p>".getBytes()));
        return id;
    }

    private void trouble(String state, @Nullable String text) {
        sql.sql("""
                        INSERT INTO notice (id, event, kind, name, address, subject, text, html, wiped, state,
                            created_at, due_at, answer)
                        VALUES (gen_random_uuid(), gen_random_uuid(), 'garden.winterCame', 'Ben', 'ben@example.org',
                            'Winter came', :text, :text, :wiped, :state, now(), now(), '250?')
                        """)
                .param("text", text)
                .param("wiped", text == null)
                .param("state", state)
                .update();
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*");
        return browser.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private String post(String path, String csrf) throws Exception {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + csrf))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(302, 303);
        return get(URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .body();
    }

    private static String policy(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @SpringBootApplication(
            proxyBeanMethods = false,
            scanBasePackages = {"si.glas.kernel", "si.glas.language", "si.glas.notices", "si.glas.site"})
    static class NoticesAndSite {

        @Bean
        DataSource dataSource() {
            return TestDatabase.create();
        }

        @Bean
        NoProcesses processes() {
            return new NoProcesses();
        }

        @Bean
        SecurityFilterChain filters(HttpSecurity http) throws Exception {
            return http.headers(headers -> headers.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .addFilterBefore(new SigningIn(), AuthorizationFilter.class)
                    .build();
        }
    }

    /** Signs in whoever says in a header which role they want to have. */
    private static final class SigningIn extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String role = request.getHeader("X-Test-Role");
            if (role != null) {
                SignedIn me = new SignedIn(PersonId.random(), "Ana", Language.EN, Set.of(Role.valueOf(role)));
                SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(me, "", List.of()));
            }
            chain.doFilter(request, response);
        }
    }
}
