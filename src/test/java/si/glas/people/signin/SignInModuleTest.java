package si.glas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.FakeNotices;
import si.glas.people.MovableTime;
import si.glas.people.People;
import si.glas.people.PeopleModuleTest;
import si.glas.people.Role;
import si.glas.people.access.Secret;

@PeopleModuleTest
class SignInModuleTest {

    private static final String ANA = "ana.novak@example.org";

    @Autowired
    private People people;

    @Autowired
    private FakeNotices notices;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private Browser browser;
    private PersonId ana;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        people.person("Admin", Role.ADMINISTRATOR);
        ana = people.person("Ana Novak");
    }

    // --- The link -----------------------------------------------------------------------------------------------

    @Test
    void letsInWithTheLinkFromTheMail() {
        // given
        ask(browser, ANA);
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
        assertThat(isSignedIn(browser)).isTrue();
    }

    @Test
    void usesNothingUpWhenTheLinkIsOnlyLookedAt() {
        ask(browser, ANA);
        String link = mailTo(ANA).path();

        for (int scan = 0; scan < 3; scan++) {
            assertThat(new Browser(port).get(link).status()).isEqualTo(200);
        }

        assertThat(signInWith(browser, link)).isTrue();
    }

    @Test
    void letsInAnotherBrowserThanTheOneThatAsked() {
        ask(browser, ANA);
        Browser phone = new Browser(port);

        assertThat(signInWith(phone, mailTo(ANA).path())).isTrue();
        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void letsInOnce() {
        ask(browser, ANA);
        String link = mailTo(ANA).path();
        signInWith(browser, link);

        Browser other = new Browser(port);
        Page page = other.get(link);

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("This link has been used", "Send a new mail");
        assertThat(post(other, "/sign-in/link", Map.of("token", tokenOf(link))).location())
                .contains(link);
        assertThat(isSignedIn(other)).isFalse();
    }

    @Test
    void sendsANewLinkWithOneButtonWhenTheOldOneIsTooOld() {
        // given
        ask(browser, ANA);
        String old = mailTo(ANA).path();
        time.move(Duration.ofMinutes(15));
        assertThat(browser.get(old).text()).contains("This link is too old");
        assertThat(post(browser, "/sign-in/link", Map.of("token", tokenOf(old))).location())
                .contains(old);

        // when
        browser.get(old);
        Page sent = browser.submit("/sign-in/again");

        // then
        assertThat(sent.location()).contains("/sign-in/code");
        assertThat(browser.follow().text())
                .contains("on its way to the same address")
                .doesNotContain(ANA);
        assertThat(signInWith(browser, mailsTo(ANA, 2).get(1).path())).isTrue();
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
        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void warnsWhoeverIsSignedInAsSomebodyElse() {
        // given
        people.person("Bor Kos");
        ask(browser, "bor.kos@example.org");
        signInWith(browser, mailTo("bor.kos@example.org").path());
        Browser elsewhere = new Browser(port);
        ask(elsewhere, ANA);
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
        ask(browser, ANA);
        String link = mailTo(ANA).path();

        assertThat(atOnce(8, each -> signInWith(new Browser(port), link))).containsOnlyOnce(true);
    }

    // --- The code -----------------------------------------------------------------------------------------------

    @Test
    void letsInWithTheCodeFromTheMail() {
        ask(browser, ANA);
        browser.follow();

        Page in = browser.submit("/sign-in/code", Map.of("code", codeIn(mailTo(ANA))));

        assertThat(in.location()).contains("/inbox");
        assertThat(isSignedIn(browser)).isTrue();
        // The link of the same mail is used up with it.
        assertThat(signInWith(new Browser(port), mailTo(ANA).path())).isFalse();
    }

    @Test
    void takesTheCodeOnlyInTheBrowserThatAsked() {
        ask(browser, ANA);
        String code = codeIn(mailTo(ANA));
        Browser thief = new Browser(port);
        ask(thief, "nobody@example.org");
        thief.follow();

        thief.submit("/sign-in/code", Map.of("code", code));

        assertThat(thief.follow().text()).contains("That is not the code. You can try 4 more times.");
        assertThat(isSignedIn(thief)).isFalse();
        assertThat(post(new Browser(port), "/sign-in/code", Map.of("code", code))
                        .location())
                .contains("/sign-in/code");
    }

    @Test
    void givesNobodyMoreThanFiveTries() {
        // given
        ask(browser, ANA);
        Notice mail = mailTo(ANA);
        browser.follow();

        // when
        for (int left = 4; left >= 1; left--) {
            browser.submit("/sign-in/code", Map.of("code", wrong(mail)));
            assertThat(browser.follow()
                            .document()
                            .select(".errors a[href=#code]")
                            .text())
                    .contains(left == 1 ? "once more" : left + " more times");
        }
        browser.submit("/sign-in/code", Map.of("code", wrong(mail)));

        // then
        assertThat(browser.follow().text()).contains("This code is no longer valid");
        post(browser, "/sign-in/code", Map.of("code", codeIn(mail)));
        assertThat(isSignedIn(browser)).isFalse();
        // Whoever has the mail has the link.
        assertThat(signInWith(browser, mail.path())).isTrue();
    }

    @Test
    void countsTriesOfManyThreadsToo() throws Exception {
        ask(browser, ANA);
        browser.follow();
        String token = browser.page().document().select("input[name=_csrf]").attr("value");
        Notice mail = mailTo(ANA);

        atOnce(16, each -> {
            Browser copy = copyOf(browser);
            return copy.post("/sign-in/code", Map.of("code", wrong(mail), "_csrf", token))
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
            ask(browser, ANA);
            browser.follow();
            mail = mailsTo(ANA, ask).get(ask - 1);
            for (int attempt = 0; attempt < 5; attempt++) {
                post(browser, "/sign-in/code", Map.of("code", wrong(mail)));
            }
        }

        // when
        ask(browser, ANA);
        mail = mailsTo(ANA, 4).get(3);
        browser.get("/sign-in/code");

        // then
        assertThat(browser.page().text()).contains("This code is no longer valid");
        post(browser, "/sign-in/code", Map.of("code", codeIn(mail)));
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(signInWith(browser, mail.path())).isTrue();
    }

    @Test
    void doesNotCountWhatCannotBeACode() {
        ask(browser, ANA);
        browser.follow();

        for (String typed : List.of("", "12345", "abcdef", "1234567", "١٢٣٤٥٦")) {
            browser.submit("/sign-in/code", Map.of("code", typed));
            assertThat(browser.follow().text()).contains("Type the six digits");
        }

        assertThat(browser.submit(
                                "/sign-in/code",
                                Map.of("code", " " + codeIn(mailTo(ANA)).replace(' ', '-')))
                        .location())
                .contains("/inbox");
    }

    @Test
    void forgetsACodeThatIsTooOld() {
        ask(browser, ANA);
        time.move(Duration.ofMinutes(15));
        browser.get("/sign-in/code");

        assertThat(browser.page().text()).contains("This code is too old");
        post(browser, "/sign-in/code", Map.of("code", codeIn(mailTo(ANA))));
        assertThat(isSignedIn(browser)).isFalse();
        browser.get("/sign-in/code");
        assertThat(browser.submit("/sign-in/again").location()).contains("/sign-in/code");
        assertThat(browser.follow().text()).contains("If the network knows " + ANA);
        mailsTo(ANA, 2);
    }

    // --- What is told and kept ----------------------------------------------------------------------------------

    @Test
    void answersTheSameWhetherTheAddressIsKnownOrNot() {
        Browser stranger = new Browser(port);
        ask(browser, ANA);
        ask(stranger, "ana.kovak@example.org");

        String known = browser.follow().text().replace(ANA, "…");
        String unknown = stranger.follow().text().replace("ana.kovak@example.org", "…");
        assertThat(unknown).isEqualTo(known);

        stranger.submit("/sign-in/code", Map.of("code", "000000"));
        browser.submit("/sign-in/code", Map.of("code", wrong(mailTo(ANA))));
        assertThat(stranger.follow().text().replace("ana.kovak@example.org", "…"))
                .isEqualTo(browser.follow().text().replace(ANA, "…"));

        browser.submit("/sign-in/again");
        stranger.submit("/sign-in/again");
        mailsTo(ANA, 2);
        assertThat(notices.to("ana.kovak@example.org")).isEmpty();
    }

    @Test
    void keepsNothingThatLetsIn() {
        ask(browser, ANA);
        Notice mail = mailTo(ANA);
        String token = tokenOf(mail.path());

        String kept = sql.sql("SELECT sign_in_challenge::text || encode(token, 'escape') || encode(code, 'escape')"
                        + " || encode(browser, 'escape') FROM sign_in_challenge")
                .query(String.class)
                .single();

        assertThat(kept)
                .doesNotContain(token, codeIn(mail), codeIn(mail).replace(" ", ""))
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
        ask(browser, "  Ana.NOVAK@Example.ORG ");

        assertThat(mailTo(ANA).to().name()).isEqualTo("Ana Novak");
    }

    // --- Limits -------------------------------------------------------------------------------------------------

    @Test
    void stopsMailsToOneAddressButNotTheOfficeBesideIt() {
        // given
        for (int ask = 0; ask < 5; ask++) {
            ask(new Browser(port), ANA);
        }

        // when
        browser.get("/sign-in");
        Page page = browser.submit("/sign-in", Map.of("email", "ANA.novak@example.org"));

        // then
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.document().select(".errors").text()).contains("You can ask again at");
        for (int colleague = 0; colleague < 60; colleague++) {
            ask(new Browser(port), "colleague" + colleague + "@example.org");
        }

        // when
        time.move(Duration.ofMinutes(15));

        // then
        ask(browser, ANA);
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
        List<Integer> answers = atOnce(12, each -> {
            Browser another = new Browser(port);
            another.get("/sign-in");
            return another.submit("/sign-in", Map.of("email", ANA)).status();
        });

        assertThat(answers).filteredOn(status -> status == 302).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(7);
    }

    // --- Where people go ----------------------------------------------------------------------------------------

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
            browser.get("/sign-in?then=" + java.net.URLEncoder.encode(trap, java.nio.charset.StandardCharsets.UTF_8));
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
        ask(browser, ANA);
        signInWith(browser, mailTo(ANA).path());

        assertThat(browser.get("/sign-in?then=/positions").location()).contains("/positions");
    }

    @Test
    void refusesFormsFromElsewhere() {
        ask(browser, ANA);
        browser.get(mailTo(ANA).path());

        Page page = browser.post(
                "/sign-in/link", Map.of("token", tokenOf(mailTo(ANA).path())));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("no longer valid");
        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void givesNobodyASessionWhoOnlyLooksIn() {
        ask(browser, ANA);
        browser.follow();
        browser.get("/");

        assertThat(sql.sql("SELECT count(*) FROM spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    // ------------------------------------------------------------------------------------------------------------

    private static void ask(Browser browser, String email) {
        browser.get("/sign-in");
        Page sent = browser.submit("/sign-in", Map.of("email", email));
        assertThat(sent.location()).as(sent.text()).contains("/sign-in/code");
    }

    private Notice mailTo(String email) {
        return mailsTo(email, 1).getFirst();
    }

    private List<Notice> mailsTo(String email, int count) {
        await().untilAsserted(() -> assertThat(notices.to(email)).hasSize(count));
        return notices.to(email);
    }

    private static boolean signInWith(Browser browser, String link) {
        return post(browser, "/sign-in/link", Map.of("token", tokenOf(link)))
                .location()
                .filter("/inbox"::equals)
                .isPresent();
    }

    /** Posts what a page of ours would post, with the token of some page. */
    private static Page post(Browser browser, String path, Map<String, String> fields) {
        browser.get("/sign-in/link?token=" + fields.getOrDefault("token", ""));
        if (browser.page().document().select("input[name=_csrf]").isEmpty()) {
            browser.get("/sign-in");
        }
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("_csrf", browser.page().document().select("input[name=_csrf]").attr("value"));
        return browser.post(path, all);
    }

    private boolean isSignedIn(Browser browser) {
        return browser.get("/me").status() == 200;
    }

    private Browser copyOf(Browser original) {
        Browser copy = new Browser(port);
        original.cookies()
                .getCookieStore()
                .getCookies()
                .forEach(cookie ->
                        copy.cookies().getCookieStore().add(java.net.URI.create("http://localhost/"), cookie));
        return copy;
    }

    private static String tokenOf(String link) {
        return link.substring(link.indexOf("token=") + 6);
    }

    private static String codeIn(Notice mail) {
        return String.valueOf(mail.values().get("code"));
    }

    private static String wrong(Notice mail) {
        return codeIn(mail).startsWith("9") ? "000000" : "999999";
    }

    private static <T> List<T> atOnce(int threads, java.util.function.IntFunction<T> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> calls = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(each -> () -> {
                        start.await();
                        return act.apply(each);
                    })
                    .toList();
            List<Future<T>> answers = executor.invokeAll(calls);
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
