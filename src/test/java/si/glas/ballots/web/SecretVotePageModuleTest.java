package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.ballots.BallotId;
import si.glas.ballots.Ballots;
import si.glas.ballots.BallotsModuleTest;
import si.glas.ballots.Stage;
import si.glas.kernel.PersonId;
import si.glas.people.Role;

/** What somebody meets who votes in a secret ballot, and what everybody is shown of it. */
@BallotsModuleTest
class SecretVotePageModuleTest {

    private static final String TRACKER = "([0-9A-Z]{4}-){3}[0-9A-Z]{4}";

    @Autowired
    private MockMvcTester server;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Stage stage;

    private BallotId ballot;
    private Browser browser;

    @BeforeEach
    void setUp() {
        stage.clear();
        PersonId ana = stage.network.person("Ana");
        stage.network.member("Theatre", ana);
        stage.network.member("Choir", stage.network.person("Bine"));
        ballot = stage.open("members-secret");
        browser = new Browser(server, ana, Set.of(Role.MEMBER));
    }

    @Test
    void tellsBeforeTheVoteWhatSecretMeans() {
        Document page = browser.get("/ballots/" + ballot);

        assertThat(page.text()).contains("This is a secret vote:", "not kept from whoever runs the server");
        assertThat(page.select("input[type=radio][name=choice]")).hasSize(4);
        assertThat(page.select("textarea")).isEmpty();
        assertThat(browser.get("/ballots/%s?lang=sl".formatted(ballot)).text()).contains("Glasovanje je tajno:");
    }

    @Test
    void asksIfSomebodyMeansItAndShowsTheTrackerOnce() {
        // when
        Document confirm = browser.page(browser.send(browser.get("/ballots/" + ballot), "choice", "no"), 200);
        MvcTestResult cast = browser.send(confirm);

        // then
        Document page = browser.page(cast, 200);
        assertThat(page.select("h1").text()).isEqualTo("The vote has been cast");
        assertThat(page.select("li code").text()).matches(TRACKER);
        assertThat(cast.getMvcResult().getFlashMap().isEmpty()).isTrue();
        assertThat(cast.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.get("/ballots/" + ballot + "/receipt").text())
                .contains("It was a secret vote.")
                .doesNotContain(page.select("li code").text());
        assertThat(browser.get("/ballots/" + ballot).select(".badge.good").text())
                .isEqualTo("Has voted");
    }

    @Test
    void doesNotTakeTheSamePaperTwice() {
        // given
        Document confirm = browser.page(browser.send(browser.get("/ballots/" + ballot), "choice", "no"), 200);
        browser.send(confirm);

        // when
        Document again = browser.page(browser.send(confirm), 409);

        // then
        assertThat(again.text()).contains("For one of these a vote has been cast already.");
        assertThat(again.select("li code")).isEmpty();
        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsNobodyAnythingBeforeTheCountingAndEverybodyTheSameAfterIt(Role role) {
        // given
        Document paper = browser.get("/ballots/" + ballot);
        String tracker = browser.page(browser.send(browser.page(browser.send(paper, "choice", "no"), 200)), 200)
                .select("li code")
                .text();
        Browser reader = new Browser(server, stage.network.person("Reader"), Set.of(role));
        assertThat(reader.get("/ballots/" + ballot).text())
                .contains("1 of 2 has voted")
                .doesNotContain(tracker);

        // when
        stage.close(ballot);

        // then
        Document page = reader.get("/ballots/" + ballot);
        assertThat(page.select("caption:contains(by tracker) ~ tbody tr").eachText())
                .containsExactly(tracker + " No");
        assertThat(page.select("code.hash").text())
                .isEqualTo(ballots.resultOf(ballot).orElseThrow().recordHash());
        assertThat(page.select("main").text()).doesNotContain("Theatre", "Choir");
    }
}
