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
import si.glas.people.access.Secret;

class AskModuleTest extends SignInModule {

    @Test
    void answersTheSameWhetherTheAddressIsKnownOrNot() {
        Browser stranger = new Browser(port);
        SignIn.ask(browser, ANA);
        SignIn.ask(stranger, "ana.kovak@example.org");

        String known = browser.follow().text().replace(ANA, "…");
        String unknown = stranger.follow().text().replace("ana.kovak@example.org", "…");
        assertThat(unknown).isEqualTo(known);

        stranger.submit("/sign-in/code", Map.of("code", "000000"));
        browser.submit("/sign-in/code", Map.of("code", SignIn.wrong(mailTo(ANA))));
        assertThat(stranger.follow().text().replace("ana.kovak@example.org", "…"))
                .isEqualTo(browser.follow().text().replace(ANA, "…"));

        browser.submit("/sign-in/again");
        stranger.submit("/sign-in/again");
        mailsTo(ANA, 2);
        assertThat(notices.to("ana.kovak@example.org")).isEmpty();
    }

    @Test
    void keepsNothingThatLetsIn() {
        SignIn.ask(browser, ANA);
        Notice mail = mailTo(ANA);
        String token = SignIn.tokenOf(mail.path());

        String kept = sql.sql("SELECT sign_in_challenge::text || encode(token, 'escape') || encode(code, 'escape')"
                        + " || encode(browser, 'escape') FROM sign_in_challenge")
                .query(String.class)
                .single();

        assertThat(kept)
                .doesNotContain(token, SignIn.codeIn(mail), SignIn.codeIn(mail).replace(" ", ""))
                .doesNotContain(browser.cookie("asked").orElseThrow().split("\\.")[0]);
    }

    @Test
    void refusesWhatIsNoAddress() {
        browser.get("/sign-in");
        for (String typed : List.of("", "ana", "ana@example", "a@b.si\r\nBcc: c@d.si", "<a@b.si>", "a@b.si,c@d.si")) {
            Page page = browser.submit("/sign-in", Map.of("email", typed));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.document().select(".errors a[href=#email]").text())
                    .contains("not a complete e-mail address");
            assertThat(page.document().select("#email").attr("aria-invalid")).isEqualTo("true");
        }
        assertThat(notices.sent()).isEmpty();
    }

    @Test
    void findsSomebodyHoweverTheyWriteTheirAddress() {
        SignIn.ask(browser, "  Ana.NOVAK@Example.ORG ");

        assertThat(mailTo(ANA).to().name()).isEqualTo("Ana Novak");
    }

    @Test
    void stopsMailsToOneAddressButNotTheOfficeBesideIt() {
        // given
        for (int ask = 0; ask < 5; ask++) {
            SignIn.ask(new Browser(port), ANA);
        }

        // when
        browser.get("/sign-in");
        Page page = browser.submit("/sign-in", Map.of("email", "ANA.novak@example.org"));

        // then
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.document().select(".errors").text()).contains("You can ask again at");
        for (int colleague = 0; colleague < 60; colleague++) {
            SignIn.ask(new Browser(port), "colleague" + colleague + "@example.org");
        }

        // when
        time.move(Duration.ofMinutes(15));

        // then
        SignIn.ask(browser, ANA);
    }

    @Test
    void stopsOneClientThatAsksForEverybody() {
        for (int ask = 0; ask < 200; ask++) {
            sql.sql("""
                            INSERT INTO sign_in_challenge
                                (id, address, client, token, browser, code, path, asked_at, expires_at)
                            VALUES (gen_random_uuid(), :a, :client, :a, :a, :a, '/', :now, :now)
                            """)
                    .param("a", Secret.random().hash())
                    .param("client", ClientAddress.of("127.0.0.1").hash())
                    .param("now", time.instant())
                    .update();
        }
        browser.get("/sign-in");

        assertThat(browser.submit("/sign-in", Map.of("email", ANA)).status()).isEqualTo(429);
    }

    @Test
    void holdsItsLimitWhenManyAskAtOnce() throws Exception {
        List<Integer> answers = Threads.atOnce(12, each -> {
            Browser another = new Browser(port);
            another.get("/sign-in");
            return another.submit("/sign-in", Map.of("email", ANA)).status();
        });

        assertThat(answers).filteredOn(status -> status == 302).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(7);
    }
}
