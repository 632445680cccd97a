package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import si.glas.ballots.Marks;
import si.glas.ballots.OwnVote;
import si.glas.ballots.Stage;
import si.glas.ballots.Votes;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;
import si.glas.people.Role;
import si.glas.positions.VersionView;

@BallotsModuleTest
class VotePageModuleTest {

    @Autowired
    private MockMvcTester server;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private MemberId theatre;
    private VersionView text;
    private BallotId ballot;
    private Browser browser;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        theatre = stage.network.member("Theatre <b>", ana);
        text = stage.texts.frozen("Kultura v mestu", "# Kultura\n\nZahtevamo <script>več</script>.");
        ballot = stage.open(text, "members-ordinary", 1);
        browser = new Browser(server, ana, Set.of(Role.MEMBER));
    }

    @Test
    void asksOneQuestionAndSaysWhatItMeans() {
        Document page = browser.get("/ballots/" + ballot);

        assertThat(page.title()).isEqualTo("Vote: Kultura v mestu – Glas");
        assertThat(page.select("h1").text()).isEqualTo("Kultura v mestu");
        assertThat(page.text())
                .contains(
                        "Shall the network adopt this text?",
                        "Tuesday, 1 December 2026 at 23:59",
                        "You vote for Theatre <b>",
                        "This is a named vote",
                        "0 of 1 have voted",
                        "At least half of those eligible must take part (article 13).");
        assertThat(page.select("a[href=/ballots/%s/text]".formatted(ballot)).text())
                .isEqualTo("Read the exact text");
        assertThat(page.select("input[type=radio][name=choice]").eachAttr("value"))
                .containsExactly("yes", "no", "abstain", "notOurField");
        assertThat(page.select("input[type=radio][checked]")).isEmpty();
    }

    @Test
    void speaksSlovenian() {
        Document page = browser.get("/ballots/%s?lang=sl".formatted(ballot));

        assertThat(page.text())
                .contains("Ali naj mreža sprejme to besedilo?", "Glasovanje je poimensko", "Ni naše področje");
        assertThat(page.select("html").attr("lang")).isEqualTo("sl");
    }

    @Test
    void takesAVoteAndGivesAReceipt() {
        // when
        MvcTestResult sent = browser.send(paper(), "choice", "no", "reason", "Too <i>late</i>.");

        // then
        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/ballots/" + ballot + "/receipt");
        assertThat(sent.getMvcResult().getFlashMap().get("done"))
                .isEqualTo("Your vote has been cast. A receipt is on its way by mail.");
        Document receipt = browser.get("/ballots/" + ballot + "/receipt");
        assertThat(receipt.select(".facts").text())
                .contains("Theatre <b>", "No", "Too <i>late</i>.", "Tuesday, 24 November 2026 at 09:00", text.sha256());
        assertThat(receipt.text()).contains("You can change it until Tuesday, 1 December 2026 at 23:59.");
    }

    @Test
    void showsWhatWasVotedAndLetsItBeChanged() {
        // given
        stage.vote(ballot, ana, theatre, Choice.NO);

        // when
        Document page = browser.get("/ballots/" + ballot);
        String change = page.select("a:contains(Change the vote)").attr("href");
        Document again = browser.get(change);

        // then
        assertThat(page.select("input[type=radio]")).isEmpty();
        assertThat(page.select(".badge.good").text()).isEqualTo("No");
        assertThat(change).as("an address never says what was voted").doesNotContain("no", "choice");
        assertThat(again.select("input[type=radio][checked]").val()).isEqualTo("no");
        assertThat(browser.send(again, "choice", "yes")).hasStatus3xxRedirection();
        assertThat(marks()).containsExactly(Choice.YES);
        assertThat(browser.get("/ballots/" + ballot + "/receipt")
                        .select("details li span")
                        .eachText())
                .containsExactly("Theatre <b>: No, by Ana", "Theatre <b>: Yes, by Ana");
    }

    @Test
    void saysWhatIsMissing() {
        Document page = browser.page(browser.send(paper(), "reason", "I do not know yet."), 422);

        assertThat(page.select(".errors a")).hasSize(1);
        String field = page.select(".errors a").attr("href");
        assertThat(page.select(field)).as(field).hasSize(1);
        assertThat(page.select("textarea").text()).isEqualTo("I do not know yet.");
        assertThat(marks()).containsOnlyNulls();
    }

    @Test
    void takesNothingThatTheFormDoesNotOffer() {
        browser.page(browser.send(paper(), "choice", "veto"), 422);
        browser.page(browser.send(paper(), "choice", "yes", "reason", "x".repeat(2001)), 422);

        assertThat(marks()).containsOnlyNulls();
    }

    @Test
    void takesOneVoteFromAFormThatIsSentTwice() {
        Document page = browser.get("/ballots/" + ballot);

        assertThat(browser.send(page, "choice", "yes")).hasStatus3xxRedirection();
        assertThat(browser.send(page, "choice", "yes")).hasStatus3xxRedirection();

        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
        assertThat(stage.post.notices("ballots.voteCast")).hasSize(1);
    }

    @Test
    void letsSomebodyVoteForAllTheirMembersOrForSome() {
        // given
        stage.network.member("Choir", ana);
        MemberId orchestra = stage.network.member("Orchestra", ana);
        ballot = stage.open(text, "members-ordinary", 1);

        // when
        Document page = browser.get("/ballots/" + ballot);
        assertThat(page.select("fieldset:has(#voters) label").eachText())
                .containsExactly("Choir", "Orchestra", "Theatre <b>");
        assertThat(page.select("input[name=voter][checked]")).hasSize(3);
        browser.send(page, "voter", orchestra.toString(), "choice", "abstain");

        // then
        assertThat(marks()).containsExactly(null, Choice.ABSTAIN, null);
        Document receipt = browser.get("/ballots/" + ballot + "/receipt");
        assertThat(receipt.select(".message.warn").text()).isEqualTo("Not voted yet: Choir, Theatre <b>.");

        // when
        Document next = browser.get("/ballots/" + ballot);
        assertThat(next.select("fieldset:has(#voters) label").eachText()).containsExactly("Choir", "Theatre <b>");
        browser.send(next, "choice", "yes");

        // then
        assertThat(marks()).containsExactly(Choice.YES, Choice.ABSTAIN, Choice.YES);
    }

    @Test
    void letsSomebodyVoteForOneOfTheirMembersAlone() {
        // given
        stage.network.member("Choir", ana);
        ballot = stage.open(text, "members-ordinary", 1);

        // when
        Document page = browser.get(
                browser.get("/ballots/" + ballot).select("li:contains(Choir) a").attr("href"));

        // then
        assertThat(page.select("main form").text()).contains("You vote for Choir");
        assertThat(page.select("input[type=checkbox]")).isEmpty();
        Document wrong = browser.page(browser.send(page), 422);
        assertThat(wrong.select("input[type=checkbox]")).isEmpty();
        browser.send(wrong, "choice", "no");
        assertThat(marks()).containsExactly(Choice.NO, null);
    }

    @Test
    void needsSomebodyToVoteFor() {
        // given
        stage.network.member("Choir", ana);
        ballot = stage.open(text, "members-ordinary", 1);

        // when
        Document page = browser.page(browser.send(paper(), "voter", "", "choice", "yes"), 422);

        // then
        assertThat(page.select(".errors a[href=#voters]").text()).isEqualTo("Tick for whom you vote.");
        assertThat(page.select("#voters")).hasSize(1);
        assertThat(page.select("input[type=radio][checked]").val()).isEqualTo("yes");
        assertThat(page.select("input[name=voter][checked]")).isEmpty();
    }

    @Test
    void asksAgainWhereAVoteIsFinal() {
        // given
        PersonId cene = stage.network.elect("Cene");
        stage.network.elect("Dana");
        ballot = stage.open(text, "board", 1);
        Browser board = new Browser(server, cene, Set.of(Role.BOARD));

        // when
        Document page = board.get("/ballots/" + ballot);
        assertThat(page.text()).contains("Shall the board adopt this text in the network’s name?");
        Document confirm = board.page(board.send(page, "choice", "no", "reason", "First line.\nSecond line."), 200);

        // then
        assertThat(confirm.select("h1").text()).isEqualTo("Is this your vote?");
        assertThat(confirm.select(".facts").text()).contains("Cene", "No", "First line. Second line.");
        assertThat(ballots.get(ballot).voted()).isZero();

        // when
        assertThat(board.send(confirm)).hasStatus3xxRedirection();

        // then
        OwnVote vote = votes.own(ballot, cene, Language.EN).getFirst();
        assertThat(vote.marks()).isEqualTo(Choice.NO);
        assertThat(vote.reason()).isEqualTo("First line.\nSecond line.");
        Document after = board.get("/ballots/" + ballot);
        assertThat(after.select("main form")).isEmpty();
        assertThat(after.text()).contains("This vote stands");
    }

    @Test
    void refusesAVoteThatComesTooLate() {
        // given
        Document page = browser.get("/ballots/" + ballot);
        stage.secondsBeforeClosing(ballot, 0);

        // when
        Document refused = browser.page(browser.send(page, "choice", "yes"), 409);

        // then
        assertThat(refused.text()).contains("Voting ended on Tuesday, 1 December 2026 at 23:59:59");
        assertThat(browser.get("/ballots/" + ballot).text()).contains("Voting is over. The votes are being counted");
        assertThat(browser.get("/ballots/" + ballot).select("main form")).isEmpty();
    }

    @Test
    void refusesAVoteForSomebodyElseSMember() {
        // given
        Document page = browser.get("/ballots/" + ballot);
        Browser stranger = new Browser(server, stage.network.person("Bine"), Set.of(Role.MEMBER));

        // then
        assertThat(stranger.page(stranger.send(page, "choice", "yes"), 403).text())
                .contains("This is not yours to do");
        assertThat(ballots.get(ballot).voted()).isZero();
    }

    @Test
    void tellsThoseWhoAreNotOnTheRollThatTheyDoNotVote() {
        // given
        Browser stranger = new Browser(server, stage.network.person("Bine"), Set.of(Role.MEMBER));

        // then
        Document page = stranger.get("/ballots/" + ballot);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.text()).contains("You do not vote in this ballot. The roll was frozen when it opened");
        assertThat(stranger.get("/ballots/" + ballot + "/receipt").text()).contains("No vote has been cast yet");
    }

    @Test
    void hasNoPageForWhatIsNotThere() {
        browser.get("/ballots/" + BallotId.random(), 404);
        browser.get("/ballots/" + BallotId.random() + "/text", 404);
        browser.get("/ballots/unheard-of", 400);
    }

    private Document paper() {
        return browser.get("/ballots/" + ballot);
    }

    private List<Marks> marks() {
        return votes.own(ballot, ana, Language.EN).stream().map(OwnVote::marks).toList();
    }
}
