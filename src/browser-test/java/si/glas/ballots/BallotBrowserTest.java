package si.glas.ballots;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.glas.ballots.CastVote.Answer;
import si.glas.browser.Accessibility;
import si.glas.browser.EveryLook;
import si.glas.browser.Keyboard;
import si.glas.browser.Look;
import si.glas.browser.Reflow;
import si.glas.browser.Visits;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;

/** Voting in a real browser: on a phone and a screen, by keyboard, without scripts. */
@BallotsInBrowser
class BallotBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @Autowired
    private Votes votes;

    @Autowired
    private CastVote castVote;

    private Visits visits;
    private PersonId ana;
    private MemberId theatre;
    private BallotId ballot;

    @BeforeEach
    void setUp(Visits visits) {
        this.visits = visits;
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

    @EveryLook
    void isForEverybody(Look look) {
        Page page = visit(look, "MEMBER,COORDINATOR");

        check(page, "");
        page.locator("main form button").click();
        assertThat(page.locator(".errors")).isVisible();
        check(page);
        check(page, "/text");
        castVote.cast(ballot, Set.of(VoterId.of(theatre)), new Answer(Choice.NO, "Premalo."), ana);
        castVote.cast(ballot, Set.of(VoterId.of(theatre)), new Answer(Choice.YES, "Že dolgo."), ana);
        check(page, "");
        check(page, "/receipt");
        stage.close(ballot);
        check(page, "");
    }

    @EveryLook
    void isForEverybodyInSecret(Look look) {
        // given
        ballot = stage.open("members-secret");
        Page page = visit(look, "MEMBER");

        // when
        check(page, "");
        page.locator("input[name=choice][value=no]").check();
        page.locator("main form button").click();
        check(page);
        page.locator("main form button").click();
        check(page);
        List<String> trackers = page.locator(".tracker").allInnerTexts();
        check(page, "/receipt");
        stage.close(ballot);
        check(page, "");

        // then
        assertThat(trackers).hasSize(2);
        assertThat(page.locator("tbody tr:has(code)"))
                .containsText(trackers.stream().sorted().toArray(String[]::new));
        String file =
                Objects.requireNonNull(page.navigate(address("/ballot.txt"))).text();
        assertThat(BallotCheck.run(file, null).right()).isTrue();
    }

    @Test
    void isDoneByKeyboard() {
        // given
        Page page = visit(Look.desk(Language.EN), "MEMBER");
        page.navigate(address(""));

        // when
        press(page, page.getByLabel("Čebelji zbor"), "Space");
        press(page, page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)), "Space", "ArrowDown");
        Keyboard.goTo(page.locator("main textarea"));
        page.keyboard().type("Premalo.");
        press(page, page.locator("main form button"), "Enter");

        // then
        assertThat(page.locator("h1")).hasText("Receipt");
        assertThat(votes.own(ballot, ana, Language.SL))
                .extracting(OwnVote::name, OwnVote::marks, OwnVote::reason)
                .containsExactly(tuple("Čebelji zbor", null, ""), tuple("Gledališče na vogalu", Choice.NO, "Premalo."));
    }

    @Test
    void isDoneOnAPhoneWithoutScripts() {
        // given
        Page page = visit(Look.phone(Language.EN).withoutScripts(), "MEMBER");
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
        assertThat(page.locator("h1")).hasText("Receipt");
        assertThat(votes.own(ballot, ana, Language.SL))
                .extracting(OwnVote::marks)
                .containsExactly(Choice.ABSTAIN, Choice.NOT_OUR_FIELD);
    }

    private Page visit(Look look, String roles) {
        Page page = visits.begin(look);
        page.setExtraHTTPHeaders(Map.of(SignInByHeader.PERSON, ana.toString(), SignInByHeader.ROLES, roles));
        return page;
    }

    private static void press(Page page, Locator target, String... keys) {
        Keyboard.goTo(target);
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private void check(Page page, String path) {
        page.navigate(address(path));
        check(page);
    }

    private static void check(Page page) {
        Accessibility.check(page);
        Keyboard.check(page);
        Reflow.check(page);
    }

    private String address(String path) {
        return "http://localhost:" + port + "/ballots/" + ballot + path;
    }
}
