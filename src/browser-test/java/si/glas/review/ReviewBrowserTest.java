package si.glas.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.glas.browser.Accessibility;
import si.glas.browser.EveryLook;
import si.glas.browser.InBrowser;
import si.glas.browser.Keyboard;
import si.glas.browser.Look;
import si.glas.browser.Reflow;
import si.glas.browser.Visits;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** A review in a real browser: on a phone and on a desk, with and without scripts, by hand and by keyboard. */
@InBrowser
@SpringBootTest(
        classes = {ReviewAlone.class, SignedInByHeader.class, LivelyReview.class},
        webEnvironment = RANDOM_PORT,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
class ReviewBrowserTest {

    private static final Look PHONE = Look.phone(Language.EN);

    @LocalServerPort
    private int port;

    @Autowired
    private LivelyReview lively;

    @Autowired
    private Participation participation;

    private Visits visits;
    private Scene scene;

    @BeforeEach
    void begin(Visits visits) {
        this.visits = visits;
        this.scene = lively.open();
    }

    @EveryLook
    void isAccessibleWhileMembersTakePart(Look look) {
        Page member = open("", scene.galerija().person(), look);
        check(member);
        for (String path : List.of("/comment?block=4", "/amend?block=6", "/outcome", "/close")) {
            member.navigate(address(path));
            check(member);
        }
    }

    @EveryLook
    void isAccessibleWhileEditorsAnswer(Look look) {
        // given
        lively.close(scene);
        Page editor = open("/answers", scene.editor(), look);
        check(editor);

        // when
        lively.answer(scene);

        // then
        for (String path : List.of("/answers", "", "/outcome")) {
            editor.navigate(address(path));
            check(editor);
        }
    }

    @Test
    void isDoneInAMinuteOnAPhoneWithoutScripts() {
        // given
        Page page = open("", scene.galerija().person(), PHONE.withoutScripts());

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
        button(page, "See what would change").click();
        assertThat(page.locator("#preview ins")).containsText("Nove besede.");
        page.locator("#reason").fill("Krajše je.");
        button(page, "Propose the amendment").click();

        // then
        assertThat(page.locator(".item:target .change ins")).containsText("Nove besede.");
    }

    @Test
    void isReachedByKeyboardAsAWhole() {
        Keyboard.check(open("", scene.galerija().person(), PHONE));
    }

    @Test
    void commentsBesideTheTextByKeyboardAndSaysWhatIsWrong() {
        // given
        int missing = participation.missing(scene.review().id()).size();
        Page page = open("", scene.galerija().person(), PHONE);
        page.locator("#p6 .tools a", new Page.LocatorOptions().setHasText("Comment"))
                .press("Enter");
        Locator words = page.locator("#p6 textarea");
        assertThat(words).isFocused();

        // when
        visits.expectComplaint("422 ");
        words.fill(" ");
        words.press("Tab");
        page.keyboard().press("Enter");

        // then
        assertThat(page.locator("#p6 .errors")).containsText("Write what you want to say.");

        // when
        page.locator("#p6 textarea").fill("Se <b>strinjam</b>.");
        page.locator("#p6 .comment-form button[type=submit]").press("Enter");

        // then
        assertThat(page.locator("#p6 .item .words").last()).hasText("Se <b>strinjam</b>.");
        assertThat(page.locator("#p6 [role=status]")).containsText("is recorded");
        assertThat(page.locator("#standing")).containsText("has taken part");
        assertThat(participation.missing(scene.review().id())).hasSize(missing - 1);
    }

    @Test
    void asksEditorsForACompromiseOnlyIfTheyAcceptInPart() {
        // given
        lively.close(scene);
        Page page = open("/answers", scene.editor(), Look.desk(Language.EN));
        Locator form = page.locator("form.answer-form:has(#compromise-3)");
        assertThat(form.locator(".compromise")).isHidden();

        // when
        form.locator("input[value=ACCEPTED_IN_PART]").check();
        assertThat(form.locator(".compromise")).isVisible();
        form.locator("#compromise-3").fill("Kompromis.");
        form.locator("#reason-3").fill("Tako bo prav.");
        form.locator("button[type=submit]").click();

        // then
        assertThat(page.locator("#c3 .answer")).containsText("Kompromis.");
        assertThat(page.locator("#progress")).hasText("1 of 7 answered");
    }

    private static void check(Page page) {
        Accessibility.check(page);
        Reflow.check(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String address(String path) {
        return "http://localhost:" + port + scene.path() + path;
    }

    private Page open(String path, PersonId who, Look look) {
        Page page = visits.begin(look);
        page.context().setExtraHTTPHeaders(SignedInByHeader.headers(who));
        page.navigate(address(path));
        return page;
    }
}
