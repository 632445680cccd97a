package si.glas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import si.glas.notices.Notice;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.Threads;

class LinkModuleTest extends SignInModule {

    @Test
    void letsInWithTheLinkFromTheMail() {
        // given
        SignIn.ask(browser, ANA);
        assertThat(browser.follow().text()).contains("If the network knows ana.novak@example.org");
        Notice mail = mailTo(ANA);
        assertThat(mail.kind()).isEqualTo("people.signInAsked");
        assertThat(mail.wiped()).isTrue();

        // when
        assertThat(browser.get(mail.path()).text()).contains("One more press");
        Page in = browser.submit("/sign-in/link");

        // then
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).contains("/inbox");
        assertThat(SignIn.isSignedIn(browser)).isTrue();
    }

    @Test
    void usesNothingUpWhenTheLinkIsOnlyLookedAt() {
        SignIn.ask(browser, ANA);
        String link = mailTo(ANA).path();

        for (int scan = 0; scan < 3; scan++) {
            assertThat(new Browser(port).get(link).status()).isEqualTo(200);
        }

        assertThat(SignIn.with(browser, link)).isTrue();
    }

    @Test
    void letsInAnotherBrowserThanTheOneThatAsked() {
        SignIn.ask(browser, ANA);
        Browser phone = new Browser(port);

        assertThat(SignIn.with(phone, mailTo(ANA).path())).isTrue();
        assertThat(SignIn.isSignedIn(browser)).isFalse();
    }

    @Test
    void letsInOnce() {
        SignIn.ask(browser, ANA);
        String link = mailTo(ANA).path();
        SignIn.with(browser, link);

        Browser other = new Browser(port);
        Page page = other.get(link);

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("This link has been used", "Send a new mail");
        assertThat(post(other, "/sign-in/link", Map.of("token", SignIn.tokenOf(link)))
                        .location())
                .contains(link);
        assertThat(SignIn.isSignedIn(other)).isFalse();
    }

    @Test
    void sendsANewLinkWithOneButtonWhenTheOldOneIsTooOld() {
        // given
        SignIn.ask(browser, ANA);
        String old = mailTo(ANA).path();
        time.move(Duration.ofMinutes(15));
        assertThat(browser.get(old).text()).contains("This link is too old");
        assertThat(post(browser, "/sign-in/link", Map.of("token", SignIn.tokenOf(old)))
                        .location())
                .contains(old);

        // when
        browser.get(old);
        Page sent = browser.submit("/sign-in/again");

        // then
        assertThat(sent.location()).contains("/sign-in/code");
        assertThat(browser.follow().text())
                .contains("on its way to the same address")
                .doesNotContain(ANA);
        assertThat(SignIn.with(browser, mailsTo(ANA, 2).get(1).path())).isTrue();
    }

    @Test
    void saysWhatToDoWithALinkThatIsUnknown() {
        Page page = browser.get("/sign-in/link?token=AAAA");

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.document().select("main a[href=/sign-in]")).isNotEmpty();
        assertThat(post(browser, "/sign-in/link", Map.of("token", "AAAA")).location())
                .contains("/sign-in/link?token=AAAA");
        assertThat(post(browser, "/sign-in/link", Map.of()).location()).contains("/sign-in/code?malformed");
        assertThat(browser.get("/sign-in/link").status()).isEqualTo(410);
        assertThat(SignIn.isSignedIn(browser)).isFalse();
    }

    @Test
    void warnsWhoeverIsSignedInAsSomebodyElse() {
        // given
        people.person("Bor Kos");
        SignIn.ask(browser, "bor.kos@example.org");
        SignIn.with(browser, mailTo("bor.kos@example.org").path());
        Browser elsewhere = new Browser(port);
        SignIn.ask(elsewhere, ANA);
        String before = browser.cookie("SESSION").orElseThrow();

        // when
        assertThat(browser.get(mailTo(ANA).path()).text()).contains("In this browser Bor Kos is signed in");
        browser.submit("/sign-in/link");

        // then
        assertThat(browser.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
        assertThat(sql.sql("SELECT principal_name FROM spring_session")
                        .query(String.class)
                        .list())
                .containsExactly(ana.toString());
    }

    @Test
    void letsOneOfTwoBrowsersInThatSendTheSameLinkAtOnce() throws Exception {
        SignIn.ask(browser, ANA);
        String link = mailTo(ANA).path();

        assertThat(Threads.atOnce(8, each -> SignIn.with(new Browser(port), link)))
                .containsOnlyOnce(true);
    }
}
