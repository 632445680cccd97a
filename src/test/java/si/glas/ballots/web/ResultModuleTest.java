package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotsModuleTest;
import si.glas.ballots.CastSecretVote;
import si.glas.ballots.CastVote;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Choice;
import si.glas.ballots.Stage;
import si.glas.ballots.VoterId;
import si.glas.kernel.PersonId;
import si.glas.people.Role;

/** What a counted ballot gives to minutes, spreadsheets and other programs. */
@BallotsModuleTest
class ResultModuleTest {

    @Autowired
    private MockMvcTester server;

    @Autowired
    private CastVote castVote;

    @Autowired
    private CastSecretVote castSecretVote;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private VoterId theatre;
    private Browser browser;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        theatre = new VoterId(stage.network.member("=Theatre, \"Corner\"", ana).value());
        browser = new Browser(server, ana, Set.of(Role.MEMBER));
    }

    @Test
    void offersAParagraphForTheMinutesInBothLanguages() {
        // given
        Document page = browser.get("/ballots/" + counted(named()));

        // then
        assertThat(page.select(".minutes[lang=en]").text())
                .startsWith("On 1 December 2026 the named ballot on “Culture in the city” closed")
                .contains(
                        "1 was on the roll: yes 1, no 0, abstained 0, not our field 0, did not vote 0.",
                        "1 of 1 eligible took part, quorum 1, reached.",
                        "The proposal is adopted.");
        assertThat(page.select(".minutes[lang=sl]").text())
                .startsWith(
                        "Poimensko glasovanje o besedilu »Culture in the city« po pravilih »Člani, redna zadeva«, konec 1. december 2026.");
    }

    @Test
    void listsNamedVotesAsASpreadsheetTakesThemWithoutHarm() {
        assertThat(text("/votes.csv", counted(named())))
                .isEqualTo("voter,vote,reason\r\n\"'=Theatre, \"\"Corner\"\"\",yes,'+1\r\n");
    }

    @Test
    void listsSecretVotesByTracker() {
        // given
        BallotId ballot = stage.open("members-secret");
        String tracker =
                castSecretVote.cast(ballot, Set.of(theatre), Choice.NO, ana).getFirst();

        // then
        assertThat(text("/votes.csv", counted(ballot))).isEqualTo("tracker,vote\r\n" + tracker + ",no\r\n");
    }

    @Test
    void saysTheResultToOtherPrograms() {
        assertThat(answer("/result.json", counted(named()))).bodyJson().isLenientlyEqualTo("""
                        {
                          "tier": "NAMED", "rules": "members-ordinary", "call": 1, "eligible": 1, "outcome": "ADOPTED",
                          "votes": {"yes": 1, "no": 0, "abstain": 0, "notOurField": 0},
                          "quorum": {"condition": "present >= 1/2 of eligible", "article": "13", "counted": 1, "needed": 1},
                          "majority": {"condition": "yes > 1/2 of cast", "article": "14", "met": true}
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/votes.csv", "/result.json", "/ballot.txt"})
    void saysNothingBeforeTheCounting(String path) {
        assertThat(answer(path, named())).hasStatus(404);
    }

    private BallotId named() {
        BallotId ballot = stage.open("members-ordinary");
        castVote.cast(ballot, Set.of(theatre), new Answer(Choice.YES, "+1"), ana);
        return ballot;
    }

    private BallotId counted(BallotId ballot) {
        stage.close(ballot);
        return ballot;
    }

    private MvcTestResult answer(String path, BallotId ballot) {
        return browser.ask("/ballots/" + ballot + path);
    }

    private String text(String path, BallotId ballot) {
        try {
            return answer(path, ballot).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
