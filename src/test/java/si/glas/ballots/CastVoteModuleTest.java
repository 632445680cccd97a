package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.ballots.CastVote.Answer;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;

@BallotsModuleTest
class CastVoteModuleTest {

    private record Superseded(int number, Marks marks, String reason, PersonId castBy) {}

    @Autowired
    private CastVote castVote;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private PersonId bine;
    private MemberId theatre;
    private BallotId ballot;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        bine = stage.network.person("Bine", Language.SL);
        theatre = stage.network.member("Theatre", ana);
        ballot = stage.open("members-ordinary");
    }

    @Test
    void countsFromThenOn() {
        stage.vote(ballot, ana, theatre, Choice.YES);

        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
        assertThat(votes.own(ballot, ana, Language.EN))
                .containsExactly(new OwnVote(
                        VoterId.of(theatre),
                        "Theatre",
                        true,
                        Choice.YES,
                        "",
                        "Ana",
                        BallotsAlone.NOW,
                        null,
                        null,
                        true));
    }

    @Test
    void keepsTheVoterSReason() {
        castVote.cast(ballot, Set.of(VoterId.of(theatre)), new Answer(Choice.NO, "Too little.\nToo late."), ana);

        assertThat(votes.own(ballot, ana, Language.EN))
                .extracting(OwnVote::reason)
                .containsExactly("Too little.\nToo late.");
    }

    @Test
    void isReceiptedByMail() {
        stage.vote(ballot, ana, theatre, Choice.NOT_OUR_FIELD);

        assertThat(stage.post.values("ballots.voteCast", ana))
                .containsEntry("choice", "Not our field")
                .containsEntry("voters", "Theatre")
                .containsEntry("castAt", BallotsAlone.NOW)
                .containsEntry("mayChange", "true")
                .containsEntry("textHash", ballots.get(ballot).textHash());
        assertThat(stage.post.told("ballots.voteCastByOther")).isEmpty();
    }

    @Test
    void isToldToWhoeverElseSpeaksForTheMember() {
        // given
        stage.network.mandate(bine, theatre);

        // when
        stage.vote(ballot, ana, theatre, Choice.YES);

        // then
        assertThat(stage.post.told("ballots.voteCast")).containsExactly(ana);
        assertThat(stage.post.values("ballots.voteCastByOther", bine))
                .containsEntry("caster", "Ana")
                .containsEntry("choice", "Za");
    }

    @Test
    void leavesATraceInTheChronicleThatDoesNotSayWhatWasVoted() {
        castVote.cast(ballot, Set.of(VoterId.of(theatre)), new Answer(Choice.NO, "Too late."), ana);

        assertThat(stage.acts(ballot, "ballots.voteCast")).singleElement().satisfies(act -> {
            assertThat(act.actor().person()).contains(ana);
            assertThat(act.onBehalfOf()).isEqualTo(theatre.value());
            assertThat(act.toString()).doesNotContainIgnoringCase("no,").doesNotContain("late");
            assertThat(act.details()).isEmpty();
        });
        assertThat(stage.acts(ballots.get(ballot).subject(), "ballots.voteCast"))
                .as("who has voted is nothing for the position's chronology")
                .isEmpty();
    }

    @Test
    void mayBeChangedAndKeepsWhatWasVotedBefore() {
        // given
        stage.network.mandate(bine, theatre);
        castVote.cast(ballot, Set.of(VoterId.of(theatre)), new Answer(Choice.NO, "Too late."), ana);

        // when
        stage.vote(ballot, bine, theatre, Choice.YES);
        stage.vote(ballot, ana, theatre, Choice.ABSTAIN);

        // then
        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
        assertThat(votes.own(ballot, bine, Language.EN))
                .extracting(OwnVote::marks)
                .containsExactly(Choice.ABSTAIN);
        assertThat(superseded())
                .containsExactly(
                        new Superseded(1, Choice.NO, "Too late.", ana), new Superseded(2, Choice.YES, "", bine));
        assertThat(stage.acts(ballot, "ballots.voteChanged")).hasSize(2);
        assertThat(stage.post.told("ballots.voteCast")).containsExactly(ana, bine, ana);
        assertThat(stage.post.told("ballots.voteCastByOther")).containsExactly(bine, ana, bine);
    }

    @Test
    void isTheSameVoteWhenItIsSentTwice() {
        // when
        stage.vote(ballot, ana, theatre, Choice.YES);
        stage.vote(ballot, ana, theatre, Choice.YES);

        // then
        assertThat(superseded()).isEmpty();
        assertThat(stage.acts(ballot, "ballots.voteCast")).hasSize(1);
        assertThat(stage.acts(ballot, "ballots.voteChanged")).isEmpty();
        assertThat(stage.post.told("ballots.voteCast")).containsExactly(ana);
    }

    @Test
    void countsOnceForEachMemberWhenItIsForSeveral() {
        // given
        MemberId choir = stage.network.member("Choir", ana);
        BallotId both = stage.open("members-ordinary");

        // when
        castVote.cast(both, Set.of(VoterId.of(theatre), VoterId.of(choir)), new Answer(Choice.YES, ""), ana);

        // then
        assertThat(ballots.get(both).voted()).isEqualTo(2);
        assertThat(stage.acts(both, "ballots.voteCast")).hasSize(2);
        assertThat(stage.post.values("ballots.voteCast", ana)).containsEntry("voters", "Choir, Theatre");
    }

    @Test
    void countsForNobodyIfItMustNotForOne() {
        // given
        MemberId foreign = stage.network.member("Choir", bine);
        BallotId both = stage.open("members-ordinary");

        // then
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> castVote.cast(
                        both, Set.of(VoterId.of(theatre), VoterId.of(foreign)), new Answer(Choice.YES, ""), ana));
        assertThat(ballots.get(both).voted()).isZero();
        assertThat(stage.acts(both, "ballots.voteCast")).isEmpty();
    }

    @Test
    void isOnlyForThoseWhomSomebodyRepresentsNow() {
        // given
        stage.network.endMandates(ana);

        // then
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> stage.vote(ballot, ana, theatre, Choice.YES));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> stage.vote(ballot, bine, theatre, Choice.YES));
        assertThat(votes.own(ballot, ana, Language.EN)).isEmpty();
    }

    @Test
    void isOpenToWhoeverRepresentsTheMemberNowEvenIfTheyCameLater() {
        stage.network.mandate(bine, theatre);

        stage.vote(ballot, bine, theatre, Choice.YES);

        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
    }

    @Test
    void isNotForMembersWhoCameAfterTheRollWasFrozen() {
        MemberId late = stage.network.member("Latecomer", ana);

        assertThatExceptionOfType(NotOnRoll.class).isThrownBy(() -> stage.vote(ballot, ana, late, Choice.YES));
        assertThat(votes.own(ballot, ana, Language.EN))
                .extracting(OwnVote::name)
                .containsExactly("Theatre");
    }

    @Test
    void isTakenUntilTheLastInstantBeforeTheClosing() {
        // given
        stage.secondsBeforeClosing(ballot, 1);

        // when
        stage.vote(ballot, ana, theatre, Choice.YES);

        // then
        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
    }

    @Test
    void isRefusedFromTheClosingOnThoughNobodyHasNoticedIt() {
        // given
        stage.secondsBeforeClosing(ballot, 0);

        // then
        assertThat(ballots.get(ballot).state()).isEqualTo(BallotView.State.OPEN);
        assertThatExceptionOfType(VotingClosed.class)
                .isThrownBy(() -> stage.vote(ballot, ana, theatre, Choice.YES))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .containsExactly(ballots.get(ballot).closesAt()));
        assertThat(ballots.get(ballot).voted()).isZero();
    }

    @Test
    void isRefusedAfterTheCountingEvenIfTheClockJumpsBack() {
        // given
        stage.close(ballot);
        stage.setClock(BallotsAlone.NOW);

        // then
        assertThatExceptionOfType(VotingClosed.class).isThrownBy(() -> stage.vote(ballot, ana, theatre, Choice.YES));
    }

    @Test
    void standsWhereTheRulesSaySo() {
        // given
        PersonId cene = stage.network.elect("Cene");
        stage.network.elect("Dana");
        BallotId board = stage.open("board");
        stage.vote(board, cene, VoterId.of(cene), Choice.YES);

        // when
        stage.vote(board, cene, VoterId.of(cene), Choice.YES);

        // then
        assertThatExceptionOfType(VoteIsFinal.class)
                .isThrownBy(() -> stage.vote(board, cene, VoterId.of(cene), Choice.NO));
        assertThat(votes.own(board, cene, Language.EN))
                .extracting(OwnVote::marks)
                .containsExactly(Choice.YES);
        assertThat(stage.post.values("ballots.voteCast", cene)).containsEntry("mayChange", "false");
    }

    @Test
    void isNotForThoseWhoHaveLeftTheBoard() {
        // given
        PersonId cene = stage.network.elect("Cene");
        BallotId board = stage.open("board");
        stage.network.recall(cene);

        // then
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> stage.vote(board, cene, VoterId.of(cene), Choice.YES));
    }

    @Test
    void needsABallot() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.vote(BallotId.random(), ana, theatre, Choice.YES));
    }

    private List<Superseded> superseded() {
        return sql.sql("SELECT number, marks, reason, cast_by FROM superseded_vote WHERE ballot = :b ORDER BY number")
                .param("b", ballot)
                .query(Superseded.class)
                .list();
    }
}
