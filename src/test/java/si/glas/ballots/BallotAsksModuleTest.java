package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.tasks.Ask;

@BallotsModuleTest
class BallotAsksModuleTest {

    @Autowired
    private BallotAsks asks;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private MemberId theatre;
    private MemberId choir;
    private BallotId ballot;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        theatre = stage.network.member("Theatre", ana);
        choir = stage.network.member("Choir", ana);
        ballot = stage.open("members-ordinary");
    }

    @Test
    void asksOnceForEachMemberWhoHasNotVoted() {
        assertThat(asks.waitingFor(ana)).extracting(Ask::member).containsExactlyInAnyOrder(theatre, choir);

        stage.vote(ballot, ana, theatre, Choice.NOT_OUR_FIELD);

        BallotView view = ballots.get(ballot);
        assertThat(asks.waitingFor(ana))
                .containsExactly(new Ask(
                        "ballots.vote",
                        "Culture in the city",
                        "/ballots/" + ballot,
                        view.subject().value(),
                        choir,
                        view.closesAt()));
    }

    @Test
    void asksHoweverOften() {
        // The pool of this test has eight connections: nobody may keep one.
        for (int look = 0; look < 20; look++) {
            assertThat(asks.waitingFor(ana)).hasSize(2);
        }
    }

    @Test
    void asksNobodyElse() {
        assertThat(asks.waitingFor(stage.network.person("Bine"))).isEmpty();
    }

    @Test
    void asksThoseOnTheBoardForThemselves() {
        // given
        PersonId cene = stage.network.elect("Cene");
        stage.open("board");

        // then
        assertThat(asks.waitingFor(cene))
                .singleElement()
                .satisfies(ask -> assertThat(ask.member()).isNull());
        stage.network.recall(cene);
        assertThat(asks.waitingFor(cene)).isEmpty();
    }

    @Test
    void asksNobodyAfterTheClosing() {
        stage.secondsBeforeClosing(ballot, 0);

        assertThat(asks.waitingFor(ana)).isEmpty();
    }

    @Test
    void asksTheMostUrgentFirst() {
        BallotId sooner = stage.open(stage.texts.frozen("Sooner", "Text."), "members-second-call", 2);

        assertThat(asks.waitingFor(ana))
                .extracting(Ask::path)
                .startsWith("/ballots/" + sooner, "/ballots/" + sooner, "/ballots/" + ballot);
    }
}
