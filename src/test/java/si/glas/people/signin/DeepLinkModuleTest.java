package si.glas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.Role;

class DeepLinkModuleTest extends SignInModule {

    @Test
    void goesOnToThePageThatWasWantedEvenInAnotherBrowser() {
        // given
        people.person("Cene", Role.COORDINATOR);
        Page toSignIn = browser.get("/members?q=a%26b");
        assertThat(toSignIn.status()).isEqualTo(303);

        // when
        browser.follow();
        browser.submit("/sign-in", Map.of("email", "cene@example.org"));
        Browser phone = new Browser(port);
        phone.get(mailTo("cene@example.org").path());

        // then
        assertThat(phone.submit("/sign-in/link").location()).contains("/members?q=a%26b");
    }

    @Test
    void sendsNobodyToAnotherSite() {
        for (String trap : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/%2f/evil.example")) {
            browser = new Browser(port);
            browser.get("/sign-in?then=" + URLEncoder.encode(trap, StandardCharsets.UTF_8));
            browser.submit("/sign-in", Map.of("email", ANA, "then", trap));
            notices.sent().forEach(mail -> assertThat(mail.path()).startsWith("/sign-in/link?"));
            browser.follow();
            time.move(Duration.ofHours(1));
        }
        assertThat(sql.sql("SELECT DISTINCT path FROM sign_in_challenge")
                        .query(String.class)
                        .list())
                .containsExactly("/inbox");
    }

    @Test
    void showsWhoeverIsSignedInNoFormForIt() {
        SignIn.ask(browser, ANA);
        SignIn.with(browser, mailTo(ANA).path());

        assertThat(browser.get("/sign-in?then=/positions").location()).contains("/positions");
    }

    @Test
    void refusesFormsFromElsewhere() {
        SignIn.ask(browser, ANA);
        browser.get(mailTo(ANA).path());

        Page page = browser.post(
                "/sign-in/link", Map.of("token", SignIn.tokenOf(mailTo(ANA).path())));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("no longer valid");
        assertThat(SignIn.isSignedIn(browser)).isFalse();
    }

    @Test
    void givesNobodyASessionWhoOnlyLooksIn() {
        SignIn.ask(browser, ANA);
        browser.follow();
        browser.get("/");

        assertThat(sql.sql("SELECT count(*) FROM spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
