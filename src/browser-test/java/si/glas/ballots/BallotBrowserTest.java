package si.glas.ballots;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import si.glas.ballots.CastVote.Answer;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;

/** Voting in a real browser: on a phone and a screen, by keyboard, without scripts. */
@SpringBootTest(
        classes = BallotsAlone.class,
        webEnvironment = RANDOM_PORT,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
@Import({Stage.class, SignInByHeader.class})
class BallotBrowserTest {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private CastVote castVote;

    private PersonId ana;
    private MemberId theatre;
    private BallotId ballot;

    @BeforeAll
    static void launch() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana Novak");
        theatre = stage.network.member("Gledališče na vogalu", ana);
        stage.network.member("Čebelji zbor", ana);
        stage.network.member("Zavod za ples", stage.network.person("Bine Kos", Language.SL));
        stage.network.member("Društvo brez zastopnika");
        ballot = stage.open(
                stage.texts.frozen(
                        "Kultura ni strošek: stališče o osnutku zakona",
                        "# Kultura ni strošek\n\nZahtevamo:\n\n1. stalno financiranje,\n2. pošteno plačilo."),
                "members-ordinary",
                1);
    }

    @AfterEach
    void leave() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({"en, 390, LIGHT", "en, 1280, DARK", "sl, 390, DARK", "sl, 1280, LIGHT"})
    void isAccessible(String language, int width, ColorScheme scheme) {
        NewContextOptions options = options("MEMBER,COORDINATOR")
                .setViewportSize(width, 800)
                .setLocale(language)
                .setColorScheme(scheme);
        Page page = browser.newContext(options).newPage();

        assertAccessible(page, "");
        page.locator("main form button").click();
        assertThat(page.locator(".errors")).isVisible();
        assertAccessible(page);
        assertAccessible(page, "/text");
        castVote.cast(ballot, Set.of(VoterId.of(theatre)), new Answer(Choice.YES, "Že dolgo."), ana);
        assertAccessible(page, "");
        assertAccessible(page, "/receipt");
        stage.close(ballot);
        assertAccessible(page, "");
    }

    @Test
    void isDoneByKeyboard() {
        // given
        Page page = browser.newContext(options("MEMBER")).newPage();
        page.navigate(address(""));

        // when
        page.locator("#voters").focus();
        page.keyboard().press("Space"); // Čebelji zbor will vote otherwise.
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Premalo.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        // then
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Receipt");
        assertThat(votes.own(ballot, ana, Language.SL))
                .extracting(OwnVote::name, OwnVote::choice, OwnVote::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Čebelji zbor", null, ""),
                        org.assertj.core.groups.Tuple.tuple("Gledališče na vogalu", Choice.NO, "Premalo."));
    }

    @Test
    void isDoneWithoutScripts() {
        // given
        Page page = browser.newContext(
                        options("MEMBER").setJavaScriptEnabled(false).setViewportSize(390, 800))
                .newPage();
        page.navigate(address(""));

        // when
        page.getByLabel("Not our field").check();
        page.locator("main form button").click();

        // then
        assertThat(page.locator(".message.good")).containsText("2 votes have been cast");
        page.getByText("Back to the ballot").click();
        page.getByText("Change the vote").first().click();
        page.getByLabel("Abstain").check();
        page.locator("main form button").click();
        assertThat(votes.own(ballot, ana, Language.SL))
                .extracting(OwnVote::choice)
                .containsExactly(Choice.ABSTAIN, Choice.NOT_OUR_FIELD);
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "1280"})
    void fitsOnTheScreen(int width) {
        Page page = browser.newContext(options("COORDINATOR").setViewportSize(width, 800))
                .newPage();
        for (String path : List.of("", "/text", "/receipt")) {
            page.navigate(address(path));
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s at %d px", path, width)
                    .isTrue();
        }
    }

    private NewContextOptions options(String roles) {
        return new NewContextOptions()
                .setExtraHTTPHeaders(Map.of(SignInByHeader.PERSON, ana.toString(), SignInByHeader.ROLES, roles))
                .setLocale("en");
    }

    private void assertAccessible(Page page, String path) {
        page.navigate(address(path));
        assertAccessible(page);
    }

    private static void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations).as(page.url()).extracting(Rule::toString).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/ballots/" + ballot + path;
    }
}
