package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.ballots.BallotId;
import si.glas.ballots.Ballots;
import si.glas.ballots.BallotsModuleTest;
import si.glas.ballots.Choice;
import si.glas.ballots.Given;
import si.glas.ballots.NamedVote;
import si.glas.ballots.Stage;
import si.glas.ballots.Votes;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;
import si.glas.people.Role;

/** A coordinator enters what members have told the office. */
@BallotsModuleTest
class EnterVoteModuleTest {

    @Autowired
    private MockMvcTester server;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private PersonId bine;
    private MemberId theatre;
    private BallotId ballot;
    private Browser office;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        bine = stage.network.person("Bine");
        theatre = stage.network.member("Theatre", ana, bine);
        ballot = stage.open("members-ordinary");
        office = new Browser(server, stage.network.person("Mateja"), Set.of(Role.COORDINATOR));
    }

    @Test
    void marksTheVoteAndTellsAllWhoRepresentTheVoter() {
        // when
        MvcTestResult entered = office.send(form(), "choice", "NO", "given", "PHONE", "reason", "Too late.");

        // then
        assertThat(entered).hasStatus3xxRedirection().hasRedirectedUrl("/ballots/" + ballot);
        assertThat(entered.getMvcResult().getFlashMap().get("done"))
                .isEqualTo("The vote of Theatre has been entered, and all who represent them are told by mail.");
        assertThat(stage.post.told("ballots.voteEntered")).containsExactlyInAnyOrder(ana, bine);
        assertThat(stage.post.values("ballots.voteEntered", ana))
                .containsEntry("choice", "No")
                .containsEntry("given", "PHONE");
        assertThat(stage.acts(ballot, "ballots.voteEntered"))
                .singleElement()
                .satisfies(act -> assertThat(act.details()).containsOnlyKeys("given"));

        stage.close(ballot);
        assertThat(votes.named(ballot, Language.EN))
                .extracting(NamedVote::marks, NamedVote::reason, NamedVote::given)
                .containsExactly(tuple(Choice.NO, "Too late.", Given.PHONE));
        assertThat(office.get("/ballots/" + ballot)
                        .select("table.cards tbody tr")
                        .text())
                .isEqualTo("Theatre No By phone, entered by the office Too late.");
    }

    @Test
    void isChangedByWhoeverRepresentsTheVoter() {
        // given
        office.send(form(), "choice", "NO", "given", "PAPER");

        // when
        stage.vote(ballot, ana, theatre, Choice.YES);
        stage.close(ballot);

        // then
        assertThat(votes.named(ballot, Language.EN))
                .extracting(NamedVote::marks, NamedVote::given)
                .containsExactly(tuple(Choice.YES, Given.ONLINE));
    }

    @Test
    void saysWhatIsMissing() {
        Document page = office.page(office.send(form(), "reason", "Because."), 422);

        assertThat(page.select(".errors a").eachText())
                .containsExactlyInAnyOrder("Choose the vote that was given.", "Say how it came: by phone or on paper.");
        assertThat(page.select("textarea").text()).isEqualTo("Because.");
        assertThat(ballots.get(ballot).voted()).isZero();
    }

    @Test
    void comesTooLateAfterTheClosing() {
        // given
        Document form = form();
        stage.close(ballot);

        // then
        assertThat(office.page(office.send(form, "choice", "NO", "given", "PHONE"), 409)
                        .select(".errors")
                        .text())
                .contains("Voting ended on");
    }

    @Test
    void isForThoseOnTheRoll() {
        MemberId later = stage.network.member("Later");

        office.get("/ballots/%s/entered-votes?voter=%s".formatted(ballot, later), 404);
    }

    @Test
    void isNotForSecretBallots() {
        BallotId secret = stage.open("members-secret");

        assertThat(office.get("/ballots/" + secret).select("a[href*=entered-votes]"))
                .isEmpty();
        office.get("/ballots/%s/entered-votes?voter=%s".formatted(secret, theatre), 404);
    }

    private Document form() {
        String link = office.get("/ballots/" + ballot)
                .select("a[href*=entered-votes]")
                .attr("href");
        return office.get(link);
    }
}
