package si.glas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import si.glas.notices.Notice;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.Threads;

class CodeModuleTest extends SignInModule {

    @Test
    void letsInWithTheCodeFromTheMail() {
        SignIn.ask(browser, ANA);
        browser.follow();

        Page in = browser.submit("/sign-in/code", Map.of("code", SignIn.codeIn(mailTo(ANA))));

        assertThat(in.location()).contains("/inbox");
        assertThat(SignIn.isSignedIn(browser)).isTrue();
        // The link of the same mail is used up with it.
        assertThat(SignIn.with(new Browser(port), mailTo(ANA).path())).isFalse();
    }

    @Test
    void takesTheCodeOnlyInTheBrowserThatAsked() {
        SignIn.ask(browser, ANA);
        String code = SignIn.codeIn(mailTo(ANA));
        Browser thief = new Browser(port);
        SignIn.ask(thief, "nobody@example.org");
        thief.follow();

        thief.submit("/sign-in/code", Map.of("code", code));

        assertThat(thief.follow().text()).contains("That is not the code. You can try 4 more times.");
        assertThat(SignIn.isSignedIn(thief)).isFalse();
        assertThat(post(new Browser(port), "/sign-in/code", Map.of("code", code))
                        .location())
                .contains("/sign-in/code");
    }

    @Test
    void givesNobodyMoreThanFiveTries() {
        // given
        SignIn.ask(browser, ANA);
        Notice mail = mailTo(ANA);
        browser.follow();

        // when
        for (int left = 4; left >= 1; left--) {
            browser.submit("/sign-in/code", Map.of("code", SignIn.wrong(mail)));
            assertThat(browser.follow()
                            .document()
                            .select(".errors a[href=#code]")
                            .text())
                    .contains(left == 1 ? "once more" : left + " more times");
        }
        browser.submit("/sign-in/code", Map.of("code", SignIn.wrong(mail)));

        // then
        assertThat(browser.follow().text()).contains("This code is no longer valid");
        post(browser, "/sign-in/code", Map.of("code", SignIn.codeIn(mail)));
        assertThat(SignIn.isSignedIn(browser)).isFalse();
        // Whoever has the mail has the link.
        assertThat(SignIn.with(browser, mail.path())).isTrue();
    }

    @Test
    void countsTriesOfManyThreadsToo() throws Exception {
        SignIn.ask(browser, ANA);
        browser.follow();
        String token = browser.page().document().select("input[name=_csrf]").attr("value");
        Notice mail = mailTo(ANA);

        Threads.atOnce(16, each -> {
            Browser copy = browser.copy();
            return copy.post("/sign-in/code", Map.of("code", SignIn.wrong(mail), "_csrf", token))
                    .status();
        });

        assertThat(sql.sql("SELECT tries FROM sign_in_challenge")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void takesNoMoreCodesForAnAddressAfterManyWrongOnes() {
        // given
        Notice mail = null;
        for (int ask = 1; ask <= 3; ask++) {
            SignIn.ask(browser, ANA);
            browser.follow();
            mail = mailsTo(ANA, ask).get(ask - 1);
            for (int attempt = 0; attempt < 5; attempt++) {
                post(browser, "/sign-in/code", Map.of("code", SignIn.wrong(mail)));
            }
        }

        // when
        SignIn.ask(browser, ANA);
        mail = mailsTo(ANA, 4).get(3);
        browser.get("/sign-in/code");

        // then
        assertThat(browser.page().text()).contains("This code is no longer valid");
        post(browser, "/sign-in/code", Map.of("code", SignIn.codeIn(mail)));
        assertThat(SignIn.isSignedIn(browser)).isFalse();
        assertThat(SignIn.with(browser, mail.path())).isTrue();
    }

    @Test
    void doesNotCountWhatCannotBeACode() {
        SignIn.ask(browser, ANA);
        browser.follow();

        for (String typed : List.of("", "12345", "abcdef", "1234567", "١٢٣٤٥٦")) {
            browser.submit("/sign-in/code", Map.of("code", typed));
            assertThat(browser.follow().text()).contains("Type the six digits");
        }

        assertThat(browser.submit(
                                "/sign-in/code",
                                Map.of("code", " " + SignIn.codeIn(mailTo(ANA)).replace(' ', '-')))
                        .location())
                .contains("/inbox");
    }

    @Test
    void forgetsACodeThatIsTooOld() {
        SignIn.ask(browser, ANA);
        time.move(Duration.ofMinutes(15));
        browser.get("/sign-in/code");

        assertThat(browser.page().text()).contains("This code is too old");
        post(browser, "/sign-in/code", Map.of("code", SignIn.codeIn(mailTo(ANA))));
        assertThat(SignIn.isSignedIn(browser)).isFalse();
        browser.get("/sign-in/code");
        assertThat(browser.submit("/sign-in/again").location()).contains("/sign-in/code");
        assertThat(browser.follow().text()).contains("If the network knows " + ANA);
        mailsTo(ANA, 2);
    }
}
