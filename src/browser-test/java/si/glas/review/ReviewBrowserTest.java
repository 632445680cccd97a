package si.glas.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import si.glas.kernel.PersonId;

/** A review in a real browser: on a phone and on a desk, with and without scripts, by hand and by keyboard. */
@SpringBootTest(
        classes = {ReviewAlone.class, SignedInByHeader.class, LivelyReview.class},
        webEnvironment = RANDOM_PORT,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
class ReviewBrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures", "review");

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private LivelyReview lively;

    @Autowired
    private Participation participation;

    private Scene scene;

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
    void begin() {
        scene = lively.open();
    }

    @AfterEach
    void leave() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 390, LIGHT", "en, 1280, DARK", "sl, 390, DARK", "sl, 1280, LIGHT"})
    void isAccessibleOnEveryPage(String language, int width, ColorScheme scheme) {
        Browser.NewContextOptions look = new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, 800);
        String suffix = "-" + language + "-" + width + ".png";

        // The members' part.
        Page member = visit(scene.galerija().person(), look);
        for (String path : List.of("", "/comment?block=4", "/amend?block=4")) {
            member.navigate(address(path));
            check(member, "open" + name(path) + suffix);
        }
        Page coordinator = visit(scene.coordinator(), look);
        coordinator.navigate(address("/close"));
        check(coordinator, "close" + suffix);

        // The editors' part.
        lively.close(scene);
        Page editor = visit(scene.editor(), look);
        editor.navigate(address("/answers"));
        check(editor, "answers" + suffix);
        lively.answer(scene);
        for (String path : List.of("", "/outcome")) {
            member.navigate(address(path));
            check(member, "answered" + name(path) + suffix);
        }
    }

    @Test
    void isDoneInAMinuteOnAPhoneWithoutScripts() {
        // given
        Page page = visit(
                scene.galerija().person(),
                new Browser.NewContextOptions()
                        .setLocale("en")
                        .setViewportSize(390, 800)
                        .setJavaScriptEnabled(false));
        page.navigate(address(""));

        // when
        page.locator(".stops a").first().click();
        page.locator(".paragraph:target form[action$=support] button").first().click();

        // then
        assertThat(page.locator(".item:target")).containsText("you support this");
        assertThat(page.locator("#standing")).containsText("has taken part");

        // when
        page.locator("#p4 .tools a", new Page.LocatorOptions().setHasText("Amend"))
                .click();
        page.locator("#wording").fill("Nove besede.");
        page.getByRole(AriaRole.BUTTON, named("See what would change")).click();
        assertThat(page.locator("#preview ins")).containsText("Nove besede.");
        page.locator("#reason").fill("Krajše je.");
        page.getByRole(AriaRole.BUTTON, named("Propose the amendment")).click();

        // then
        assertThat(page.locator(".item:target .change ins")).containsText("Nove besede.");
    }

    @Test
    void commentsBesideTheTextByKeyboardAndReadsWhatIsWrong() {
        // given
        Page page = visit(scene.galerija().person(), new Browser.NewContextOptions().setLocale("en"));
        int missing = participation.missing(scene.review().id()).size();
        page.navigate(address(""));
        page.locator("#p6 .tools a", new Page.LocatorOptions().setHasText("Comment"))
                .press("Enter");
        Locator words = page.locator("#p6 textarea");
        assertThat(words).isFocused();

        // when
        words.fill(" ");
        words.press("Tab");
        page.keyboard().press("Enter");

        // then
        assertThat(page.locator("#p6 .errors")).containsText("Write what you want to say.");

        // when
        page.locator("#p6 textarea").fill("Se <b>strinjam</b>.");
        page.locator("#p6 form.comment-form button[type=submit]").press("Enter");

        // then
        assertThat(page.locator("#p6 .item .words").last()).hasText("Se <b>strinjam</b>.");
        assertThat(page.locator("#p6 [role=status]")).containsText("is recorded");
        assertThat(page.locator("#standing")).containsText("has taken part");
        assertThat(participation.missing(scene.review().id()))
                .doesNotContain(scene.galerija().member());
        // The browser itself notes that the first try was refused.
        complaints.removeIf(complaint -> complaint.contains("422"));
    }

    private void check(Page page, String picture) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture)).setFullPage(true));
        assertThat(violations(page)).as(picture).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s needs no sideways scrolling", picture)
                .isEqualTo(true);
    }

    private static String name(String path) {
        return path.replaceAll("\\?.*", "").replace('/', '-');
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String address(String path) {
        return "http://localhost:" + port + scene.path() + path;
    }

    private Page visit(PersonId who, Browser.NewContextOptions options) {
        Page page = browser.newContext(options.setExtraHTTPHeaders(SignedInByHeader.headers(who)))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
    }
}
