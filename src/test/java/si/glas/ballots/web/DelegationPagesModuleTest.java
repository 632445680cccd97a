package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotsModuleTest;
import si.glas.ballots.Choice;
import si.glas.ballots.Delegations;
import si.glas.ballots.Stage;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.people.Role;

@BallotsModuleTest
class DelegationPagesModuleTest {

    @Autowired
    private MockMvcTester server;

    @Autowired
    private Delegations delegations;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private PersonId bine;
    private MemberId theatre;
    private MemberId choir;
    private BallotId ballot;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        bine = stage.network.person("Bine");
        theatre = stage.network.member("Theatre <b>", ana);
        choir = stage.network.member("Šola petja", bine);
        ballot = stage.open("test-delegation");
    }

    @Test
    void giveAVoteForOneBallotAndTakeItBack() {
        // when
        Document page = as(ana).get("/ballots/" + ballot);
        Document form = as(ana).get(
                        page.select("section[aria-labelledby=delegated] li a").attr("href"));
        assertThat(form.select(".lead").text()).isEqualTo("Who may vote for Theatre <b>?");
        assertThat(form.select("input[name=reach]")).isEmpty();
        MvcTestResult sent = as(ana).send(form, "delegate", choir.toString());

        // then
        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/ballots/" + ballot);
        Document after = as(ana).get("/ballots/" + ballot);
        assertThat(after.select("section[aria-labelledby=delegated]").text())
                .contains("Šola petja may vote for Theatre <b>", "For the ballot “Culture in the city”", "Revoke");

        // when
        Document paper = as(bine).get("/ballots/" + ballot);
        assertThat(paper.select("fieldset:has(#voters) label").eachText())
                .containsExactly("Šola petja", "Theatre <b> by delegation, through Šola petja");
        assertThat(as(bine).send(paper, "choice", "yes")).hasStatus3xxRedirection();

        // then
        Document voted = as(ana).get("/ballots/" + ballot);
        assertThat(voted.select(".badge.good").text()).isEqualTo("Yes");
        assertThat(voted.text()).contains("by delegation, through Šola petja", "Vote yourself instead");

        // when
        assertThat(as(ana).submit(revoking(voted))).hasStatus3xxRedirection().hasRedirectedUrl("/delegations");

        // then
        assertThat(delegations.givenBy(ana)).isEmpty();
        assertThat(as(bine).get("/ballots/" + ballot).select("strong").eachText())
                .doesNotContain("Theatre <b>");
    }

    @Test
    void tellTheDelegateThatTheVoterHasVotedAndNotWhat() {
        // given
        give();
        stage.vote(ballot, ana, theatre, Choice.NO);

        // when
        Document page = as(bine).get("/ballots/" + ballot);

        // then
        Element vote = Objects.requireNonNull(page.selectFirst("li:contains(Theatre)"));
        assertThat(vote.text()).contains("Has voted itself", "The voter’s own vote counts.");
        assertThat(vote.select("a")).isEmpty();
        assertThat(as(bine).get("/ballots/" + ballot + "/receipt").text()).doesNotContain("Theatre");
    }

    @Test
    void nameTheDelegateInTheList() {
        // given
        give();
        stage.vote(ballot, bine, theatre, Choice.YES);
        stage.close(ballot);

        // then
        assertThat(as(ana).get("/ballots/" + ballot)
                        .select("table.cards tr:contains(Theatre)")
                        .text())
                .contains("Yes by delegation, through Šola petja");
    }

    @Test
    void giveAVoteUntilItIsRevoked() {
        // given
        Document list = as(ana).get("/delegations");
        Document form =
                as(ana).get(list.select("a:contains(Let another member vote)").attr("href"));

        // when
        MvcTestResult sent = as(ana).send(form, "delegate", choir.toString(), "reach", "STANDING");

        // then
        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/delegations");
        assertThat(as(ana).get("/delegations")
                        .select("section[aria-labelledby=given] .items")
                        .text())
                .contains("Šola petja may vote for Theatre <b>", "For all ballots, until it is revoked");
        Document received = as(bine).get("/delegations");
        assertThat(received.select("section[aria-labelledby=received] .items").text())
                .contains("Šola petja may vote for Theatre <b>");
        assertThat(as(bine).submit(declining(received))).hasStatus3xxRedirection();
        assertThat(delegations.givenTo(bine)).isEmpty();
    }

    @Test
    void giveAVoteForACampaign() {
        // given
        String pay = stage.goals.campaign("Fair pay").toString();
        Document form = as(ana).get("/delegations/new?voter=" + theatre);

        // when
        Document wrong =
                as(ana).page(as(ana).send(form, "delegate", choir.toString(), "reach", "TOPIC", "topic", ""), 422);

        // then
        assertThat(wrong.select(".errors a[href=#topic]").text()).isEqualTo("Choose the campaign.");
        assertThat(wrong.select("input[name=delegate][checked]").val()).isEqualTo(choir.toString());
        assertThat(as(ana).send(wrong, "topic", pay)).hasStatus3xxRedirection();
        assertThat(as(ana).get("/delegations").text()).contains("For all ballots on positions of “Fair pay”");
    }

    @Test
    void sayWhatIsMissing() {
        Document form = as(ana).get("/delegations/new?voter=" + theatre);

        Document wrong = as(ana).page(as(ana).send(form), 422);

        assertThat(wrong.select(".errors a").eachAttr("href")).containsExactlyInAnyOrder("#delegate", "#reach");
        wrong.select(".errors a")
                .eachAttr("href")
                .forEach(field -> assertThat(wrong.select(field)).hasSize(1));
        assertThat(delegations.givenBy(ana)).isEmpty();
    }

    @Test
    void sayWhyItIsRefused() {
        // given
        give();
        Document form = as(bine).get("/delegations/new?voter=" + choir + "&ballot=" + ballot);

        // when
        Document refused = as(bine).page(as(bine).send(form, "delegate", theatre.toString()), 409);

        // then
        assertThat(refused.select(".errors").text())
                .contains("This would close a circle, because votes have already been given this way: "
                        + "Theatre <b> → Šola petja.");
    }

    @Test
    void findDelegatesByTheLettersOfTheirNames() {
        // given
        IntStream.range(0, 60).forEach(number -> stage.network.member("Member " + number, bine));
        String path = "/delegations/new?voter=" + theatre;

        // then
        Document all = as(ana).get(path);
        assertThat(all.select("input[name=delegate]")).hasSize(50);
        assertThat(all.text()).contains("There are more.");
        assertThat(as(ana).get(path + "&letters=sola")
                        .select("fieldset:has(#delegate) label")
                        .eachText())
                .containsExactly("Šola petja");
        assertThat(as(ana).get(path + "&letters=xyz").text()).contains("Nobody who could vote has these letters");
    }

    @Test
    void areForWhoeverRepresentsTheVoter() {
        // given
        give();
        Document mine = as(ana).get("/delegations");
        Document form = as(ana).get("/delegations/new?voter=" + theatre);
        Browser stranger = as(stage.network.person("Cene"));

        // then
        stranger.get("/delegations/new?voter=" + theatre, 403);
        stranger.get("/delegations/new", 403);
        stranger.get("/delegations/new?voter=" + theatre + "&ballot=" + ballot, 403);
        assertThat(stranger.send(form, "delegate", choir.toString(), "reach", "STANDING"))
                .hasStatus(403);
        assertThat(stranger.submit(revoking(mine))).hasStatus(403);
        assertThat(stranger.get("/delegations").text()).doesNotContain("Theatre");
        assertThat(delegations.givenBy(ana)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showOnlyCoordinatorsWhatTheOfficeHasEntered(Role role) {
        // given
        Browser office = new Browser(server, stage.network.person("Office"), Set.of(Role.COORDINATOR));
        Document page = office.get("/ballots/" + ballot);
        Document form = office.get(page.select("tr:contains(Theatre) a:contains(delegation given on paper)")
                .attr("href"));
        assertThat(office.send(form, "delegate", choir.toString())).hasStatus3xxRedirection();

        // when
        Document list = new Browser(server, stage.network.person("Reader"), Set.of(role)).get("/delegations");

        // then
        if (role == Role.COORDINATOR) {
            assertThat(list.select("section[aria-labelledby=entered] .items").text())
                    .contains("Šola petja may vote for Theatre <b>", "on paper, entered by the office");
            assertThat(office.submit(revoking(list))).hasStatus3xxRedirection();
            assertThat(office.get("/delegations").text()).doesNotContain("Theatre");
        } else {
            assertThat(list.text()).doesNotContain("Theatre");
        }
    }

    @Test
    void areNotOfferedWhereTheRulesDoNotAllowIt() {
        BallotId other = stage.open("test-undelegated");

        assertThat(as(ana).get("/ballots/" + other).select("a[href*=delegations]"))
                .isEmpty();
    }

    @Test
    void speakSlovenian() {
        give();

        assertThat(as(ana).get("/delegations?lang=sl").text())
                .contains("Dana pooblastila", "Pooblaščenec: Šola petja; glasuje za: Theatre <b>", "Prekličem");
        assertThat(as(ana).get("/ballots/" + ballot + "?lang=sl").text()).contains("Glasovanje po pooblastilu");
        assertThat(as(ana).get("/delegations/new?lang=sl&voter=" + theatre).text())
                .contains("Kdo naj lahko glasuje za: Theatre <b>?");
    }

    private void give() {
        Document form = as(ana).get("/delegations/new?voter=" + theatre + "&ballot=" + ballot);
        assertThat(as(ana).send(form, "delegate", choir.toString())).hasStatus3xxRedirection();
    }

    private Browser as(PersonId person) {
        return new Browser(server, person, Set.of(Role.MEMBER));
    }

    private static Element revoking(Document page) {
        return Objects.requireNonNull(page.selectFirst("li:contains(Theatre) form:has(button:contains(Revoke))"));
    }

    private static Element declining(Document page) {
        return Objects.requireNonNull(page.selectFirst("form:has(button:contains(Decline))"));
    }
}
