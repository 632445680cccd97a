package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.OpenBallot.Opened;
import si.glas.ballots.rules.Electorate;
import si.glas.ballots.rules.Tier;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;
import si.glas.positions.VersionView;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

@BallotsModuleTest
class OpenBallotModuleTest {

    @Autowired
    private OpenBallot openBallot;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Roll roll;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private MemberId theatre;
    private VersionView text;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        theatre = stage.network.member("Theatre", ana);
        text = stage.texts.frozen("Culture in the city", "We ask for more.");
    }

    @Test
    void asksAQuestionByTheRulesOfTheMoment() {
        BallotView ballot = ballots.get(stage.open(text, "members-ordinary", 1));

        assertThat(ballot.state()).isEqualTo(State.OPEN);
        assertThat(ballot.title()).isEqualTo("Culture in the city");
        assertThat(ballot.textHash()).isEqualTo(text.sha256());
        assertThat(ballot.rules().id()).isEqualTo("members-ordinary");
        assertThat(ballot.tier()).isEqualTo(Tier.NAMED);
        assertThat(ballot.openedAt()).isEqualTo(BallotsAlone.NOW);
    }

    @Test
    void putsEveryMemberOnTheRollWhetherOrNotAnybodySpeaksForIt() {
        // given
        MemberId silent = stage.network.member("Nobody’s");
        MemberId former = stage.network.member("Former", ana);
        stage.network.leave(former);

        // when
        BallotId ballot = stage.open(text, "members-ordinary", 1);

        // then
        assertThat(roll.of(ballot)).containsExactlyInAnyOrder(VoterId.of(theatre), VoterId.of(silent));
        assertThat(ballots.get(ballot).eligible()).isEqualTo(2);
    }

    @Test
    void freezesTheRoll() {
        // given
        BallotId ballot = stage.open(text, "members-ordinary", 1);

        // when
        stage.network.member("Latecomer", ana);
        stage.network.leave(theatre);

        // then
        assertThat(roll.of(ballot)).containsExactly(VoterId.of(theatre));
    }

    @Test
    void putsTheBoardOnTheRollOneByOne() {
        // given
        PersonId bine = stage.network.elect("Bine");
        PersonId cene = stage.network.elect("Cene");

        // when
        BallotId ballot = stage.open(text, "board", 1);

        // then
        assertThat(roll.of(ballot)).containsExactlyInAnyOrder(VoterId.of(bine), VoterId.of(cene));
        assertThat(stage.post.told("ballots.ballotOpened")).containsExactlyInAnyOrder(bine, cene);
    }

    @Test
    void closesWithTheLastSecondOfTheDayThatTheRulesGive() {
        BallotView ballot = ballots.get(stage.open(text, "members-ordinary", 1));

        // Seven days after 24 November, in Ljubljana.
        assertThat(ballot.closesAt()).isEqualTo(Instant.parse("2026-12-01T22:59:59Z"));
    }

    @Test
    void closesOnTheAgreedDateUnlessThatGivesPeopleTooLittleTime() {
        // given
        VersionView other = stage.texts.frozen("Another", "Another text.");
        stage.texts.agree(text.position(), Instant.parse("2026-12-10T22:59:59Z"));
        stage.texts.agree(other.position(), Instant.parse("2026-11-25T22:59:59Z"));

        // then
        assertThat(ballots.get(stage.open(text, "members-ordinary", 1)).closesAt())
                .isEqualTo(Instant.parse("2026-12-10T22:59:59Z"));
        assertThat(ballots.get(stage.open(other, "members-ordinary", 1)).closesAt())
                .isEqualTo(Instant.parse("2026-12-01T22:59:59Z"));
    }

    @Test
    void setsTheDeadlineForWhichTheProcessWaits() {
        Opened opened = openBallot.open(stage.wanted(text, "members-ordinary", 1));

        DeadlineView deadline = deadlines.get(opened.deadlineId());
        assertThat(deadline.kind()).isEqualTo(DeadlineView.Kind.BALLOT);
        assertThat(deadline.subject()).isEqualTo(text.position().value());
        assertThat(deadline.about()).isEqualTo(opened.ballotId().value());
        assertThat(deadline.dueAt()).isEqualTo(ballots.get(opened.ballotId()).closesAt());
        assertThat(deadline.open()).isTrue();
    }

    @Test
    void isTheSameBallotWhenAProcessAsksAgain() {
        // given
        WantedBallot wanted = stage.wanted(text, "members-ordinary", 1);

        // when
        Opened first = openBallot.open(wanted);
        Opened again = openBallot.open(wanted);
        Opened other = openBallot.open(stage.wanted(text, "members-ordinary", 1));

        // then
        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(stage.acts(text.position(), "ballots.ballotOpened")).hasSize(2);
    }

    @Test
    void tellsEachPersonOnceForAllWhomTheySpeakFor() {
        // given
        PersonId bine = stage.network.person("Bine", Language.SL);
        MemberId choir = stage.network.member("Čebelji zbor", bine);
        stage.network.member("Dramska skupina", bine);
        stage.network.member("Cirkus", bine);
        stage.network.mandate(ana, choir);

        // when
        stage.open(text, "members-ordinary", 1);

        // then
        assertThat(stage.post.told("ballots.ballotOpened")).containsExactlyInAnyOrder(ana, bine);
        assertThat(stage.post.values("ballots.ballotOpened", bine))
                .containsEntry("title", "Culture in the city")
                .containsEntry("voters", "Cirkus, Čebelji zbor, Dramska skupina")
                .containsEntry("voterCount", 3);
    }

    @Test
    void saysThatItIsASecondCall() {
        stage.open(text, "members-second-call", 2);

        assertThat(stage.post.told("ballots.ballotOpened")).isEmpty();
        assertThat(stage.post.told("ballots.secondCallOpened")).containsExactly(ana);
    }

    @Test
    void isWrittenDownWithWhatItIsAboutAndWhoMayVote() {
        BallotId ballot = stage.open(text, "members-ordinary", 1);

        assertThat(stage.acts(text.position(), "ballots.ballotOpened"))
                .singleElement()
                .satisfies(act -> assertThat(act.details())
                        .containsEntry("ballot", ballot.toString())
                        .containsEntry("rules", "members-ordinary")
                        .containsEntry("textHash", text.sha256())
                        .containsEntry("eligible", "1")
                        .containsEntry(
                                "rollHash",
                                VoteRecord.of(ballot, Map.of(VoterId.of(theatre), VotingRight.PLAIN), List.of())
                                        .sha256()));
    }

    @Test
    void needsSomebodyWhoCouldVote() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stage.open(text, "board", 1))
                .withMessageContaining("Nobody could vote");
        assertThat(deadlines.of(text.position().value())).isEmpty();
    }

    @Test
    void needsTheRulesOfThoseWhoDecide() {
        stage.network.elect("Bine");
        WantedBallot wrong = WantedBallot.on(text.position(), text.id(), "board", Electorate.MEMBERS, 1, 7);
        WantedBallot unknown = WantedBallot.on(text.position(), text.id(), "unheard-of", Electorate.MEMBERS, 1, 7);

        assertThatIllegalArgumentException().isThrownBy(() -> openBallot.open(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> openBallot.open(unknown));
    }
}
