package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;
import si.glas.positions.CampaignId;

@BallotsModuleTest
class DelegatedVoteModuleTest {

    @Autowired
    private GiveDelegation giveDelegation;

    @Autowired
    private EndDelegation endDelegation;

    @Autowired
    private CastVote castVote;

    @Autowired
    private CastSecretVote castSecretVote;

    @Autowired
    private EnterVote enterVote;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private PersonId bine;
    private MemberId theatreMember;
    private VoterId theatre;
    private VoterId choir;
    private BallotId ballot;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        bine = stage.network.person("Bine");
        theatreMember = stage.network.member("Theatre", ana);
        theatre = VoterId.of(theatreMember);
        choir = VoterId.of(stage.network.member("Choir", bine));
        ballot = stage.open("test-delegation");
    }

    @Test
    void isCastBesideOnesOwnAndSaysThroughWhom() {
        // given
        give(forBallot());

        // when
        castVote.cast(ballot, Set.of(theatre, choir), new Answer(Choice.YES, ""), bine);
        stage.close(ballot);

        // then
        assertThat(votes.named(ballot, Language.EN))
                .extracting(NamedVote::name, NamedVote::given, NamedVote::through)
                .containsExactly(tuple("Choir", Given.ONLINE, null), tuple("Theatre", Given.DELEGATED, "Choir"));
        assertThat(stage.acts(ballot, "ballots.delegatedVoteCast"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.actor().person()).contains(bine);
                    assertThat(act.onBehalfOf()).isEqualTo(theatre.value());
                    assertThat(act.details()).containsOnly(Map.entry("through", choir.toString()));
                });
    }

    @Test
    void isOnlyForTheBallotForWhichTheRightWasGiven() {
        give(forBallot());
        ballot = stage.open("test-delegation");

        refused(bine);
        assertThat(votes.own(ballot, bine, Language.EN))
                .extracting(OwnVote::name)
                .containsExactly("Choir");
    }

    @Test
    void isForEachBallotOfTheCampaignIfItWasGivenSo() {
        // given
        CampaignId pay = stage.goals.campaign("Fair pay");
        give(WantedDelegation.forTopic(Electorate.MEMBERS, theatre, choir, pay));

        // then
        refused(bine);
        ballot = stage.open(stage.texts.frozen("Fees", "Text.", pay), "test-delegation", 1);
        vote(bine, Choice.YES);
    }

    @Test
    void isForAllBallotsWhoseRulesAllowItIfItIsStanding() {
        give(standing());

        vote(bine, Choice.YES);
        ballot = stage.open("test-undelegated");
        refused(bine);
    }

    @Test
    void isForTheDelegateOfTheNarrowestDelegationAlone() {
        // given
        PersonId cene = stage.network.person("Cene");
        VoterId orchestra = VoterId.of(stage.network.member("Orchestra", cene));
        ballot = stage.open("test-delegation");
        give(standing());

        // when
        DelegationId narrow = give(WantedDelegation.forBallot(Electorate.MEMBERS, theatre, orchestra, ballot));

        // then
        refused(bine);
        vote(cene, Choice.NO);
        endDelegation.end(narrow, ana);
        vote(bine, Choice.YES);
    }

    @Test
    void isNotPassedOn() {
        // given
        PersonId cene = stage.network.person("Cene");
        VoterId orchestra = VoterId.of(stage.network.member("Orchestra", cene));
        ballot = stage.open("test-delegation");
        give(forBallot());
        giveDelegation.give(WantedDelegation.forBallot(Electorate.MEMBERS, choir, orchestra, ballot), bine);

        // then
        refused(cene);
        vote(bine, Choice.YES);
        castVote.cast(ballot, Set.of(choir), new Answer(Choice.YES, ""), cene);
    }

    @Test
    void givesWayToTheVoterSOwn() {
        // given
        give(forBallot());
        vote(bine, Choice.YES);

        // when
        vote(ana, Choice.NO);

        // then
        assertThatExceptionOfType(VotedThemself.class).isThrownBy(() -> vote(bine, Choice.YES));
        assertThat(own(ana).marks()).isEqualTo(Choice.NO);
        assertThat(own(bine))
                .as("the delegate sees that the voter has voted, and not what")
                .isEqualTo(new OwnVote(theatre, "Theatre", true, null, "", null, null, "Choir", null, false));
        assertThat(votes.history(ballot, bine)).extracting(OwnVote::marks).containsExactly(Choice.YES);
        assertThat(votes.history(ballot, ana)).extracting(OwnVote::marks).containsExactly(Choice.YES, Choice.NO);
    }

    @Test
    void givesWayAlsoIfTheVoterSaysTheSame() {
        give(forBallot());
        vote(bine, Choice.YES);

        vote(ana, Choice.YES);

        assertThat(own(ana).through()).isNull();
        assertThatExceptionOfType(VotedThemself.class).isThrownBy(() -> vote(bine, Choice.NO));
    }

    @Test
    void givesWayToWhatTheOfficeEnters() {
        give(forBallot());
        vote(bine, Choice.YES);

        enterVote.enter(ballot, theatre, new Answer(Choice.NO, ""), Given.PHONE, stage.network.person("Office"));

        assertThat(own(ana).marks()).isEqualTo(Choice.NO);
    }

    @Test
    void isChangedByTheDelegateAsTheRulesAllow() {
        give(forBallot());
        vote(bine, Choice.YES);
        vote(bine, Choice.NO);

        assertThat(own(bine).marks()).isEqualTo(Choice.NO);
        assertThat(own(bine).mayVote()).isTrue();
        assertThat(own(ana).through()).isEqualTo("Choir");
        assertThat(stage.acts(ballot, "ballots.delegatedVoteChanged")).hasSize(1);
    }

    @Test
    void staysWhenTheDelegationEndsUntilTheVoterVotes() {
        // given
        DelegationId given = give(forBallot());
        vote(bine, Choice.YES);

        // when
        endDelegation.end(given, ana);

        // then
        refused(bine);
        assertThat(own(ana).marks()).isEqualTo(Choice.YES);
        vote(ana, Choice.NO);
        assertThat(own(ana).marks()).isEqualTo(Choice.NO);
    }

    @Test
    void keepsItsPlaceUntilTheVoterVotesItself() {
        // given
        PersonId cene = stage.network.person("Cene");
        VoterId orchestra = VoterId.of(stage.network.member("Orchestra", cene));
        ballot = stage.open("test-delegation-secret");
        DelegationId given = give(forBallot());
        castSecretVote.cast(ballot, Set.of(theatre), Choice.YES, bine);

        // when
        endDelegation.end(given, ana);

        // then
        assertThatExceptionOfType(DelegationRefused.class)
                .as("the choir has voted for one other, and may for no more")
                .isThrownBy(() -> giveDelegation.give(
                        WantedDelegation.forBallot(Electorate.MEMBERS, orchestra, choir, ballot), cene));
    }

    @Test
    void leavesItsPlaceWhenTheVoterVotesItself() {
        // given
        PersonId cene = stage.network.person("Cene");
        VoterId orchestra = VoterId.of(stage.network.member("Orchestra", cene));
        VoterId gallery = VoterId.of(stage.network.member("Gallery", cene));
        ballot = stage.open("test-delegation");
        DelegationId given = give(forBallot());
        vote(bine, Choice.YES);
        endDelegation.end(given, ana);
        giveDelegation.give(WantedDelegation.forBallot(Electorate.MEMBERS, orchestra, choir, ballot), cene);
        WantedDelegation third = WantedDelegation.forBallot(Electorate.MEMBERS, gallery, choir, ballot);
        assertThatExceptionOfType(DelegationRefused.class).isThrownBy(() -> giveDelegation.give(third, cene));

        // when
        vote(ana, Choice.YES);

        // then
        assertThat(giveDelegation.give(third, cene)).isNotNull();
    }

    @Test
    void givesWayWhereVotesStandToo() {
        // given
        PersonId dana = stage.network.elect("Dana");
        PersonId eva = stage.network.elect("Eva");
        ballot = stage.open("test-delegation-board");
        giveDelegation.give(
                WantedDelegation.forBallot(Electorate.BOARD, VoterId.of(dana), VoterId.of(eva), ballot), dana);
        stage.vote(ballot, eva, VoterId.of(dana), Choice.YES);

        // then
        assertThatExceptionOfType(VoteIsFinal.class)
                .isThrownBy(() -> stage.vote(ballot, eva, VoterId.of(dana), Choice.NO));
        assertThat(votes.own(ballot, dana, Language.EN).getFirst().mayVote()).isTrue();
        assertThat(votes.own(ballot, eva, Language.EN))
                .extracting(OwnVote::mayVote)
                .containsExactly(false, true);
        stage.vote(ballot, dana, VoterId.of(dana), Choice.NO);
        assertThatExceptionOfType(VoteIsFinal.class)
                .isThrownBy(() -> stage.vote(ballot, dana, VoterId.of(dana), Choice.YES));
    }

    @Test
    void doesNotCloseABallotThatSomebodyMayStillChange() {
        // given
        PersonId dana = stage.network.elect("Dana");
        PersonId eva = stage.network.elect("Eva");
        ballot = stage.open("test-delegation-board");
        giveDelegation.give(
                WantedDelegation.forBallot(Electorate.BOARD, VoterId.of(dana), VoterId.of(eva), ballot), dana);

        // when
        castVote.cast(ballot, Set.of(VoterId.of(dana), VoterId.of(eva)), new Answer(Choice.YES, ""), eva);
        BallotId other = stage.open("test-delegation-board");
        stage.vote(other, dana, VoterId.of(dana), Choice.YES);
        stage.vote(other, eva, VoterId.of(eva), Choice.YES);
        await().until(() -> ballots.get(other).state() == State.CLOSED);

        // then
        assertThat(ballots.get(ballot).state()).isEqualTo(State.OPEN);
        stage.vote(ballot, dana, VoterId.of(dana), Choice.YES);
        await().until(() -> ballots.get(ballot).state() == State.CLOSED);
    }

    @Test
    void standsInTheSecretTier() {
        // given
        ballot = stage.open("test-delegation-secret");
        give(forBallot());

        // when
        assertThat(castSecretVote.cast(ballot, Set.of(theatre, choir), Choice.YES, bine))
                .hasSize(2);

        // then
        assertThatExceptionOfType(SecretVoteStands.class)
                .isThrownBy(() -> castSecretVote.cast(ballot, Set.of(theatre), Choice.NO, ana));
        assertThat(own(ana).mayVote()).isFalse();
        assertThat(stage.acts(ballot, "ballots.delegatedVoteCast")).hasSize(1);
    }

    @Test
    void isForNobodyWhoHasLeft() {
        give(forBallot());
        stage.network.leave(theatreMember);

        refused(bine);
    }

    private void refused(PersonId by) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> vote(by, Choice.YES));
    }

    private void vote(PersonId by, Choice choice) {
        stage.vote(ballot, by, theatre, choice);
    }

    private OwnVote own(PersonId person) {
        return votes.own(ballot, person, Language.EN).stream()
                .filter(vote -> vote.voter().equals(theatre))
                .findFirst()
                .orElseThrow();
    }

    private DelegationId give(WantedDelegation wanted) {
        return giveDelegation.give(wanted, ana);
    }

    private WantedDelegation forBallot() {
        return WantedDelegation.forBallot(Electorate.MEMBERS, theatre, choir, ballot);
    }

    private WantedDelegation standing() {
        return WantedDelegation.standing(Electorate.MEMBERS, theatre, choir);
    }
}
