package si.glas.diagrams;

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
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The picture and the interactive view in a real browser, under the real content security policy. */
@SpringBootTest(classes = DiagramPages.class, webEnvironment = RANDOM_PORT)
class DiagramBrowserTest {

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

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

    @AfterEach
    void leave() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({"en, 390, LIGHT", "en, 1280, DARK", "sl, 390, DARK", "sl, 1280, LIGHT"})
    void isAccessibleInBothViews(String language, int width, ColorScheme scheme) {
        // given
        Page page = open(DiagramPages.EVERYTHING, options(language, scheme).setViewportSize(width, 800));
        assertThat(violations(page)).isEmpty();

        // when
        page.locator("[data-bpmn-open]").click();
        assertThat(page.locator(".diagram-live .djs-container")).isVisible();

        // then
        assertThat(violations(page)).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsTheSameInTheInteractiveView() {
        // given
        Page page = open(DiagramPages.EVERYTHING, options("sl", ColorScheme.LIGHT));

        // when
        page.locator("[data-bpmn-open]").click();

        // then
        Locator live = page.locator(".diagram-live");
        assertThat(live.locator("[data-element-id=CallActivity_HearMembers].is-stuck"))
                .hasCount(1);
        assertThat(live.locator("[data-element-id=Flow_TextAsked_DraftText].is-done"))
                .hasCount(1);
        assertThat(live.locator("[data-element-id=Flow_SendText_TextSent].is-ahead"))
                .hasCount(1);
        assertThat(live.locator("[data-element-id=CallActivity_HearMembers] text"))
                .containsText("Prisluhni");
        assertThat(live.locator(".diagram-badge.is-done").first()).hasText("✓ 2");
        assertThat(live.locator("a.diagram-open")).hasAttribute("href", "/instances/102");
        assertThat(page.locator(".diagram-still")).isHidden();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void keepsTheWatermarkThatItsLicenceAsksFor(ColorScheme scheme) {
        // given
        Page page = open(DiagramPages.EVERYTHING, options("en", scheme));

        // when
        page.locator("[data-bpmn-open]").click();

        // then
        Locator watermark = page.locator("a.bjs-powered-by");
        assertThat(watermark).isVisible();
        assertThat(watermark).hasAttribute("href", "http://bpmn.io");
        assertThat(
                        watermark.evaluate(
                                "link => { const box = link.getBoundingClientRect();"
                                        + " return link.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)) }"))
                .isEqualTo(true);
        assertThat(watermark.evaluate("link => getComputedStyle(link).color"))
                .isEqualTo(page.evaluate("() => getComputedStyle(document.body).color"));
    }

    @Test
    void canBeZoomedAndMovedWithButtonsAndKeys() {
        // given
        Page page = open(DiagramPages.EVERYTHING, options("en", ColorScheme.LIGHT));
        page.locator("[data-bpmn-open]").click();
        Locator viewport = page.locator(".diagram-live .viewport");
        String whole = viewport.getAttribute("transform");

        // when
        page.locator("[data-bpmn-zoom='1.25']").click();
        String larger = viewport.getAttribute("transform");
        page.locator(".diagram-live svg[tabindex='0']").focus();
        page.keyboard().press("ArrowRight");
        String moved = viewport.getAttribute("transform");
        page.locator("[data-bpmn-zoom=fit]").click();

        // then
        assertThat(larger).isNotEqualTo(whole);
        assertThat(moved).isNotEqualTo(larger);
        assertThat(viewport).hasAttribute("transform", whole);
    }

    @Test
    void comesBackToTheStillPicture() {
        // given
        Page page = open(DiagramPages.EVERYTHING, options("en", ColorScheme.LIGHT));
        page.locator("[data-bpmn-open]").click();
        assertThat(page.locator("[data-bpmn-close]")).isFocused();

        // when
        page.keyboard().press("Enter");

        // then
        assertThat(page.locator(".diagram-still")).isVisible();
        assertThat(page.locator(".diagram-live")).hasCount(0);
        assertThat(page.locator("[data-bpmn-open]")).isFocused();
    }

    @Test
    void keepsThePictureIfTheModelCannotBeHad() {
        // given
        Page page = open(DiagramPages.WITHOUT_MODEL, options("en", ColorScheme.LIGHT));

        // when
        page.locator("[data-bpmn-open]").click();

        // then
        assertThat(page.locator("[data-bpmn-status]")).containsText("could not be loaded");
        assertThat(page.locator(".diagram-still")).isVisible();
        assertThat(page.locator("[data-bpmn-open]")).isEnabled();
    }

    @Test
    void beginsWhereTheProcessIsOnANarrowScreen() {
        Page page =
                open(DiagramPages.EVERYTHING, options("en", ColorScheme.LIGHT).setViewportSize(390, 800));

        page.locator(".diagram-actions").waitFor();
        BoundingBox here = page.locator(".diagram-still [data-element=CallActivity_HearMembers].d-node")
                .boundingBox();
        assertThat(here.x).isPositive();
        assertThat(here.x + here.width).isLessThan(390);
    }

    @Test
    void offersOnlyWhatWorksWithoutScripts() {
        Page page =
                open(DiagramPages.EVERYTHING, options("en", ColorScheme.LIGHT).setJavaScriptEnabled(false));

        assertThat(page.locator(".diagram-still svg")).isVisible();
        assertThat(page.locator("[data-bpmn-open]")).isHidden();
    }

    @Test
    void leadsFromACallActivityToWhatItHasCalledByKeyboard() {
        // given
        Page page = open(DiagramPages.EVERYTHING, options("en", ColorScheme.LIGHT));

        // when
        page.locator(".diagram-still").focus();
        page.keyboard().press("Tab");

        // then
        assertThat(page.locator(".diagram-still a[href='/instances/102']")).isFocused();
    }

    private Page open(String address, Browser.NewContextOptions options) {
        Page page = browser.newContext(options).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    private static Browser.NewContextOptions options(String language, ColorScheme scheme) {
        return new Browser.NewContextOptions().setLocale(language).setColorScheme(scheme);
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
    }
}
