package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import si.glas.ballots.BallotId;
import si.glas.ballots.Ballots;
import si.glas.ballots.BallotsModuleTest;
import si.glas.ballots.Choice;
import si.glas.ballots.Stage;
import si.glas.ballots.VoterId;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.people.Role;

/** What the page of a ballot shows of rules that few ballots have. */
@BallotsModuleTest
class RulesPageModuleTest {

    @Autowired
    private MockMvcTester server;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Stage stage;

    @BeforeEach
    void setUp() {
        stage.clear();
    }

    @Test
    void showsTheSeedOfTheLotBeforeAnybodyHasVoted() {
        stage.network.elect("Ana");
        BallotId ballot = stage.open("test-board-lot");

        assertThat(page(ballot).text())
                .contains("the lot decides, drawn with the seed that stands below")
                .contains(ballots.get(ballot).contest().seed());
    }

    @Test
    void showsWhoHadTheVoteThatDecides() {
        // given
        PersonId ana = stage.network.elect("Ana");
        PersonId bine = stage.network.elect("Bine");
        stage.network.preside(ana);
        BallotId ballot = stage.open("test-board-chair");
        stage.vote(ballot, ana, voter(ana), Choice.YES);
        stage.vote(ballot, bine, voter(bine), Choice.NO);
        stage.close(ballot);

        // when
        Document page = page(ballot);

        // then
        assertThat(page.text()).contains("the vote of whoever chairs the board then decides. It was yes.");
        assertThat(page.select("table.cards tbody th").eachText())
                .containsExactly("Ana chaired the board when the ballot opened", "Bine");
    }

    @Test
    void showsWhatEachChamberVoted() {
        // given
        PersonId ana = stage.network.person("Ana");
        MemberId choir = stage.network.member("Choir", ana);
        stage.network.individual("Painter");
        BallotId ballot = stage.open("test-chambers");
        stage.vote(ballot, ana, choir, Choice.YES);
        stage.close(ballot);

        // when
        Document page = page(ballot);

        // then
        assertThat(page.select("table:has(caption#chambers) tbody tr").eachText())
                .containsExactly("Organisations 1 0 0 0 0 1", "Individuals 0 0 0 0 1 1");
        assertThat(page.select("table.cards tbody th").eachText())
                .containsExactly("Choir organisation", "Painter individual");
        assertThat(browser().ask("/ballots/" + ballot + "/result.json"))
                .bodyJson()
                .extractingPath("$.chambers[0].majority.condition")
                .isEqualTo("yes > 1/2 of cast");
    }

    @Test
    void showsHowManyVotesEachHas() throws UnsupportedEncodingException {
        // given
        PersonId ana = stage.network.person("Ana");
        MemberId choir = stage.network.member("Choir", ana);
        stage.network.individual("Painter");
        BallotId ballot = stage.open("test-weights");
        stage.vote(ballot, ana, choir, Choice.YES);
        stage.close(ballot);

        // then
        assertThat(page(ballot).select("table.cards tbody th").eachText())
                .containsExactly("Choir organisation 3 votes", "Painter individual 1 vote");
        assertThat(browser()
                        .ask("/ballots/" + ballot + "/votes.csv")
                        .getResponse()
                        .getContentAsString())
                .isEqualTo("voter,vote,reason,member,votes\r\nChoir,yes,,organisation,3\r\nPainter,,,individual,1\r\n");
        assertThat(browser().ask("/ballots/" + ballot + "/result.json"))
                .bodyJson()
                .extractingPath("$.weights.organisations")
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: a {1} sees the number: {2}, in the list: {3}")
    @CsvSource({
        "members-ordinary,          MEMBER,      true,  ",
        "members-ordinary,          COORDINATOR, true,  Painter",
        "test-coordinators-turnout, MEMBER,      false, ",
        "test-coordinators-turnout, COORDINATOR, true,  Painter",
        "test-hidden-turnout,       MEMBER,      false, ",
        "test-hidden-turnout,       COORDINATOR, false, Choir Painter",
    })
    void showsHowManyHaveVotedOnlyToWhomTheRulesShowIt(
            String rules, Role role, boolean number, @Nullable String listed) {
        // given
        PersonId ana = stage.network.person("Ana");
        MemberId choir = stage.network.member("Choir", ana);
        stage.network.individual("Painter");
        BallotId ballot = stage.open(rules);
        stage.vote(ballot, ana, choir, Choice.YES);

        // when
        Document page = new Browser(server, PersonId.random(), Set.of(role)).get("/ballots/" + ballot);

        // then
        assertThat(page.text().contains("1 of 2 has voted")).isEqualTo(number);
        assertThat(page.select("progress").isEmpty()).isNotEqualTo(number);
        assertThat(String.join(" ", page.select("table.cards tbody th").eachText()))
                .isEqualTo(listed == null ? "" : listed);
        stage.close(ballot);
        assertThat(page(ballot).text()).contains("1 of 2 eligible took part");
    }

    private static VoterId voter(PersonId person) {
        return new VoterId(person.value());
    }

    private Document page(BallotId ballot) {
        return browser().get("/ballots/" + ballot);
    }

    private Browser browser() {
        return new Browser(server, PersonId.random(), Set.of(Role.MEMBER));
    }
}
