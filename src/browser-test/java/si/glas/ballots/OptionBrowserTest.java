package si.glas.ballots;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.glas.browser.Accessibility;
import si.glas.browser.Keyboard;
import si.glas.browser.Look;
import si.glas.browser.Reflow;
import si.glas.browser.Visits;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** Choosing from options in a real browser: by each method and in each tier, with fingers, keys and without scripts. */
@BallotsInBrowser
class OptionBrowserTest {

    private static final String[] THEMES = {"Pošteno plačilo", "Prostori", "Gostovanja po regiji"};

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @Autowired
    private Votes votes;

    private Visits visits;
    private PersonId ana;
    private BallotId ballot;

    @BeforeEach
    void setUp(Visits visits) {
        this.visits = visits;
        stage.clear();
        ana = stage.network.person("Ana Novak");
        stage.network.member("Gledališče na vogalu", ana);
        ballot = stage.openQuestion("members-choice", 1, THEMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members-choice",
                "test-schulze-secret",
                "test-office-named",
                "members-office",
                "test-election-named",
                "members-election",
                "members-approval",
                "test-approval-secret",
                "members-score",
                "test-score-secret",
                "members-mood",
                "test-mood-secret"
            })
    void isDoneWithAndWithoutScripts(String rules) {
        // given
        boolean secret = rules.contains("secret") || rules.equals("members-office") || rules.equals("members-election");
        ballot = stage.openQuestion(rules, rules.contains("election") ? 2 : 1, THEMES);
        Page page =
                visit(secret ? Look.desk(Language.EN) : Look.phone(Language.SL).withoutScripts());

        // when
        checkIf(secret, page);
        mark(page, rules);
        page.locator("main form button[type=submit]").click();
        if (secret) {
            assertThat(page.locator("h1")).hasText("Is this your vote?");
            assertThat(page.url()).doesNotContain("option");
            checkIf(true, page);
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator(".tracker")).hasCount(1);
        } else {
            assertThat(page.locator("main .facts").first()).containsText("Prostori");
        }
        stage.close(ballot);
        page.navigate(address());

        // then
        assertThat(page.locator(".result .message")).containsText(rules.contains("mood") ? "." : "Prostori");
        assertThat(page.locator(".count table").first()).isVisible();
        checkIf(secret, page);
    }

    @Test
    void isRankedByKeyboard() {
        // given
        Page page = visit(Look.desk(Language.EN));

        // when
        press(page, up(page, "Gostovanja po regiji"));
        press(page, up(page, "Prostori"));
        press(page, up(page, "Prostori"));
        press(page, page.locator("main form button[type=submit]"));

        // then
        assertThat(page.locator("main .facts").first()).containsText("1. Prostori; 2. Gostovanja po regiji");
        assertThat(marks()).containsExactly("2>3");
    }

    @Test
    void tellsWhoeverCannotSeeWhereAnOptionHasGone() {
        // given
        Page page = visit(Look.desk(Language.EN));

        // when
        up(page, "Prostori").click();

        // then
        assertThat(page.locator(".ranking [role=status]")).hasText("Prostori: rank 1 of 3");
        page.getByLabel("Down: Prostori").click();
        assertThat(page.locator(".ranking [role=status]")).hasText("Prostori: no rank");
        assertThat(page.locator(".ranking .option.ranked")).hasCount(0);
    }

    @Test
    void isRankedByDragging() {
        // given
        Page page = visit(Look.phone(Language.EN));

        // when
        drag(page, "Gostovanja po regiji", "Pošteno plačilo");
        drag(page, "Prostori", "Pošteno plačilo");
        page.locator("main form button[type=submit]").click();

        // then
        assertThat(page.locator("h1")).hasText("Receipt");
        assertThat(marks()).containsExactly("3>2");
    }

    private Page visit(Look look) {
        Page page = visits.begin(look);
        page.setExtraHTTPHeaders(Map.of(SignInByHeader.PERSON, ana.toString(), SignInByHeader.ROLES, "MEMBER"));
        page.navigate(address());
        return page;
    }

    private static void mark(Page page, String rules) {
        if (rules.contains("approval")) {
            page.getByLabel("Prostori").check();
        } else if (rules.contains("score")) {
            page.locator("input[name=option-2][value='5']").check();
        } else if (rules.contains("mood")) {
            page.locator("input[name=option-2]").fill("5");
        } else {
            page.locator("select[name=option-2]").selectOption("1");
            page.locator("select[name=option-1]").selectOption("2");
        }
    }

    private static Locator up(Page page, String option) {
        return page.getByLabel("Up: " + option);
    }

    private static void press(Page page, Locator button) {
        Keyboard.goTo(button);
        page.keyboard().press("Enter");
    }

    /** By its handle, to the upper half of another one. */
    private static void drag(Page page, String option, String to) {
        page.locator(".ranking .option").last().scrollIntoViewIfNeeded();
        BoundingBox from = box(page.locator(".option", named(option)).locator(".handle"));
        BoundingBox target = box(page.locator(".option", named(to)));
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2, target.y + target.height / 4, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private static Page.LocatorOptions named(String option) {
        return new Page.LocatorOptions().setHasText(option);
    }

    private static BoundingBox box(Locator element) {
        return Objects.requireNonNull(element.boundingBox());
    }

    private List<String> marks() {
        return votes.own(ballot, ana, Language.EN).stream()
                .map(vote -> Objects.requireNonNull(vote.marks()).word())
                .toList();
    }

    /** What checks pages is a script itself. */
    private static void checkIf(boolean scripts, Page page) {
        if (scripts) {
            Accessibility.check(page);
            Reflow.check(page);
        }
    }

    private String address() {
        return "http://localhost:" + port + "/ballots/" + ballot;
    }
}
