package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.BallotsModuleTest;
import si.glas.ballots.CastVote;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Choice;
import si.glas.ballots.Stage;
import si.glas.ballots.VoterId;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.people.Role;
import si.glas.positions.PositionWithdrawn;
import si.glas.positions.VersionView;

/** What people of every role find on the page of a ballot, before and after the closing. */
@BallotsModuleTest
class BallotPageModuleTest {

    @Autowired
    private MockMvcTester server;

    @Autowired
    private CastVote castVote;

    @Autowired
    private Ballots ballots;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Stage stage;

    private MemberId theatre;
    private VersionView text;
    private BallotId ballot;

    @BeforeEach
    void setUp() {
        stage.clear();
        PersonId ana = stage.network.person("Ana");
        theatre = stage.network.member("Theatre", ana);
        stage.network.member("Choir", ana, stage.network.person("Bine"));
        stage.network.member("Nobody’s");
        text = stage.texts.frozen("Kultura v mestu", "# Kultura\n\nZahtevamo <script>več</script>.");
        ballot = stage.open(text, "members-ordinary", 1);
        castVote.cast(ballot, Set.of(new VoterId(theatre.value())), new Answer(Choice.YES, "At <last>."), ana);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsEverybodyHowManyHaveVotedAndNobodyWhat(Role role) {
        Document page = browser(role).get("/ballots/" + ballot);

        assertThat(page.text()).contains("1 of 3 has voted").doesNotContain("At <last>.");
        assertThat(page.select("progress").attr("value")).isEqualTo("1");
        assertThat(page.select("progress").attr("max")).isEqualTo("3");
        assertThat(page.select(".badge.good")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsOnlyCoordinatorsWhoHasNotVoted(Role role) {
        Document page = browser(role).get("/ballots/" + ballot);

        if (role == Role.COORDINATOR) {
            assertThat(page.select("table tbody th").eachText()).containsExactly("Choir", "Nobody’s");
            assertThat(page.select("a[href=tel:041123456]")).hasSize(2);
            assertThat(page.select("table").text()).contains("nobody may vote for this member");
        } else {
            assertThat(page.select("table")).isEmpty();
            assertThat(page.text()).doesNotContain("Choir", "041 123 456");
        }
    }

    @Test
    void listsNoMoreThanAnybodyCalls() {
        // given
        IntStream.range(0, 250).forEach(number -> stage.network.member("Member " + number));
        BallotId large = stage.open(text, "members-ordinary", 1);

        // when
        Document page = browser(Role.COORDINATOR).get("/ballots/" + large);

        // then
        assertThat(page.select("table tbody tr")).hasSize(200);
        assertThat(page.text()).contains("And 53 more, who are not listed here.");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsEverybodyTheResultWithAllVotesAfterTheCounting(Role role) {
        // given
        stage.close(ballot);

        // when
        Document page = browser(role).get("/ballots/" + ballot);

        // then
        assertThat(page.select(".message").text()).contains("Nothing is decided: too few took part.");
        assertThat(page.select("ol li").eachText())
                .first()
                .asString()
                .startsWith("1 of 3 eligible took part, quorum 2, missed.");
        assertThat(page.select("table.tally tr").eachText())
                .containsExactly("Yes 1", "No 0", "Abstain 0", "Not our field 0", "Did not vote 2", "On the roll 3");
        assertThat(page.select("table.cards tbody tr").eachText())
                .containsExactly("Choir Has not voted", "Nobody’s Has not voted", "Theatre Yes At <last>.");
        assertThat(page.select("code.hash").text())
                .isEqualTo(ballots.resultOf(ballot).orElseThrow().recordHash());
        assertThat(page.select("progress, main form")).isEmpty();
    }

    @Test
    void saysItInSlovenian() {
        // given
        stage.close(ballot);

        // then
        assertThat(browser(Role.MEMBER)
                        .get("/ballots/%s?lang=sl".formatted(ballot))
                        .text())
                .contains(
                        "O predlogu ni odločeno: sodelovalo jih je premalo.",
                        "Sodeloval je 1 od 3 upravičenih, sklepčnost 2, ni dosežena.",
                        "Brez glasu");
    }

    @Test
    void saysThatThePositionWasWithdrawn() {
        // given
        PositionWithdrawn withdrawn = new PositionWithdrawn(UUID.randomUUID(), text.position());
        transactions.executeWithoutResult(transaction -> events.publishEvent(withdrawn));
        await().until(() -> ballots.get(ballot).state() == BallotView.State.STOPPED);

        // then
        Document page = browser(Role.MEMBER).get("/ballots/" + ballot);
        assertThat(page.text()).contains("The position was withdrawn while it was voted on.");
        assertThat(page.select("main form, table")).isEmpty();
    }

    @Test
    void showsTheExactTextAndThatItIsTheOne() {
        Document page = browser(Role.MEMBER).get("/ballots/" + ballot + "/text");

        assertThat(page.select("article.document").attr("lang")).isEqualTo("sl");
        assertThat(page.select("article.document h2").text()).isEqualTo("Kultura");
        assertThat(page.select("article.document").text()).contains("Zahtevamo <script>več</script>.");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("code.hash").text().replace(" ", "")).isEqualTo(text.sha256());
        assertThat(page.select(".message.good").text()).contains("This is the text with which the ballot was opened");
    }

    @Test
    void noticesWhenTheTextIsAnotherOne() {
        // given
        stage.texts.tamper(text, "We ask for nothing.");

        // then
        assertThat(browser(Role.MEMBER)
                        .get("/ballots/" + ballot + "/text")
                        .select(".message.bad")
                        .text())
                .contains("This is not the text");
    }

    private Browser browser(Role role) {
        return new Browser(server, stage.network.person("Reader"), Set.of(role));
    }
}
