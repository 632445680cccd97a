package si.glas.diagrams;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.glas.browser.Accessibility;
import si.glas.browser.EveryLook;
import si.glas.browser.InBrowser;
import si.glas.browser.Look;
import si.glas.browser.Visits;
import si.glas.language.Language;

/** The picture and the interactive view in a real browser, under the real content security policy. */
@InBrowser
@SpringBootTest(classes = DiagramPages.class, webEnvironment = RANDOM_PORT)
class DiagramBrowserTest {

    private static final Look ENGLISH = Look.desk(Language.EN);

    @LocalServerPort
    private int port;

    private Visits visits;

    @BeforeEach
    void begin(Visits visits) {
        this.visits = visits;
    }

    @EveryLook
    void isAccessibleInBothViews(Look look) {
        // given
        Page page = open(DiagramPages.EVERYTHING, look);
        Accessibility.check(page);

        // when
        page.locator("[data-bpmn-open]").click();
        assertThat(page.locator(".diagram-live .djs-container")).isVisible();

        // then
        Accessibility.check(page);
    }

    @Test
    void showsTheSameInTheInteractiveView() {
        // given
        Page page = open(DiagramPages.EVERYTHING, Look.desk(Language.SL));

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
    }

    @EveryLook
    void keepsTheWatermarkThatItsLicenceAsksFor(Look look) {
        // given
        Page page = open(DiagramPages.EVERYTHING, look);

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
        Page page = open(DiagramPages.EVERYTHING, ENGLISH);
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
        Page page = open(DiagramPages.EVERYTHING, ENGLISH);
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
        visits.expectComplaint("404 ");
        Page page = open(DiagramPages.WITHOUT_MODEL, ENGLISH);

        // when
        page.locator("[data-bpmn-open]").click();

        // then
        assertThat(page.locator("[data-bpmn-status]")).containsText("could not be loaded");
        assertThat(page.locator(".diagram-still")).isVisible();
        assertThat(page.locator("[data-bpmn-open]")).isEnabled();
    }

    @Test
    void beginsWhereTheProcessIsOnANarrowScreen() {
        Page page = open(DiagramPages.EVERYTHING, Look.phone(Language.EN));

        page.locator(".diagram-actions").waitFor();
        BoundingBox here = page.locator(".diagram-still [data-element=CallActivity_HearMembers].d-node")
                .boundingBox();
        assertThat(here.x).isPositive();
        assertThat(here.x + here.width).isLessThan(390);
    }

    @Test
    void offersOnlyWhatWorksWithoutScripts() {
        Page page = open(DiagramPages.EVERYTHING, ENGLISH.withoutScripts());

        assertThat(page.locator(".diagram-still svg")).isVisible();
        assertThat(page.locator("[data-bpmn-open]")).isHidden();
    }

    @Test
    void leadsFromACallActivityToWhatItHasCalledByKeyboard() {
        // given
        Page page = open(DiagramPages.EVERYTHING, ENGLISH);

        // when
        page.locator(".diagram-still").focus();
        page.keyboard().press("Tab");

        // then
        assertThat(page.locator(".diagram-still a[href='/instances/102']")).isFocused();
    }

    private Page open(String address, Look look) {
        return visits.open("http://localhost:" + port + address, look);
    }
}
