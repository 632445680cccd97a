package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.rules.Electorate;
import si.glas.chronicle.Act;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.positions.CampaignId;

@BallotsModuleTest
class GiveDelegationModuleTest {

    @Autowired
    private GiveDelegation giveDelegation;

    @Autowired
    private EndDelegation endDelegation;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private PersonId bine;
    private PersonId cene;
    private VoterId theatre;
    private VoterId choir;
    private VoterId orchestra;
    private BallotId ballot;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        bine = stage.network.person("Bine");
        cene = stage.network.person("Cene");
        theatre = VoterId.of(stage.network.member("Theatre", ana));
        choir = VoterId.of(stage.network.member("Choir", bine));
        orchestra = VoterId.of(stage.network.member("Orchestra", cene));
        ballot = stage.open("test-delegation");
    }

    @Test
    void isToldToBothSidesAndTheChronicle() {
        // when
        giveDelegation.give(forBallot(theatre, choir), ana);

        // then
        assertThat(stage.post.told("ballots.delegationReceived")).containsExactly(bine);
        assertThat(stage.post.told("ballots.delegationGiven")).containsExactly(ana);
        assertThat(stage.post.values("ballots.delegationReceived", bine))
                .containsAllEntriesOf(Map.of(
                        "delegator", "Theatre",
                        "delegate", "Choir",
                        "reach", "BALLOT",
                        "what", "Culture in the city"));
        assertThat(stage.acts(ballot, "ballots.delegationGiven"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.actor().person()).contains(ana);
                    assertThat(act.onBehalfOf()).isEqualTo(theatre.value());
                    assertThat(act.details())
                            .containsAllEntriesOf(
                                    Map.of("delegate", choir.toString(), "reach", "BALLOT", "onPaper", "false"));
                });
    }

    @Test
    void standsUnderTheVoterIfItIsForMoreThanOneBallot() {
        CampaignId pay = stage.goals.campaign("Fair pay");

        giveDelegation.give(WantedDelegation.forTopic(Electorate.MEMBERS, theatre, choir, pay), ana);

        assertThat(stage.acts(theatre, "ballots.delegationGiven"))
                .extracting(act -> act.details().get("topic"))
                .containsExactly(pay.toString());
        assertThat(stage.post.values("ballots.delegationReceived", bine)).containsEntry("what", "Fair pay");
    }

    @Test
    void isMarkedIfItCameOnPaper() {
        PersonId office = stage.network.person("Office");

        DelegationId given = giveDelegation.enter(standing(theatre, choir), office);

        assertThat(stage.acts(theatre, "ballots.delegationGiven"))
                .extracting(act -> act.details().get("onPaper"))
                .containsExactly("true");
        assertThat(stage.post.values("ballots.delegationGiven", ana)).containsEntry("onPaper", "true");
        endDelegation.endEntered(given, office);
        assertThat(stage.acts(theatre, "ballots.delegationEnded")).hasSize(1);
    }

    @Test
    void isGivenOnlyByWhoeverRepresentsTheVoter() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> giveDelegation.give(forBallot(theatre, choir), bine));
        stage.network.endMandates(ana);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> giveDelegation.give(forBallot(theatre, choir), ana));
    }

    @Test
    void isOnlyForThoseWhoCanVoteThemselves() {
        VoterId nobodys = VoterId.of(stage.network.member("Nobody’s"));
        VoterId late = VoterId.of(stage.network.member("Latecomer", cene));
        MemberId former = stage.network.member("Former", cene);
        stage.network.leave(former);

        refused("ballots.delegateNotEligible", standing(theatre, theatre));
        refused("ballots.delegateNotEligible", standing(theatre, nobodys));
        refused("ballots.delegateNotEligible", standing(theatre, VoterId.of(former)));
        refused("ballots.delegateNotEligible", forBallot(theatre, late));
        assertThat(giveDelegation.give(standing(theatre, late), ana)).isNotNull();
    }

    @Test
    void isForBallotsInWhichTheVoterIsOnTheRoll() {
        VoterId late = VoterId.of(stage.network.member("Latecomer", ana));

        assertThatExceptionOfType(NotOnRoll.class).isThrownBy(() -> giveDelegation.give(forBallot(late, choir), ana));
    }

    @Test
    void isGivenAndEndedUntilTheClosing() {
        DelegationId given = giveDelegation.give(forBallot(theatre, choir), ana);
        stage.secondsBeforeClosing(ballot, 0);

        assertThatExceptionOfType(VotingClosed.class)
                .isThrownBy(() -> giveDelegation.give(forBallot(orchestra, choir), cene));
        assertThatExceptionOfType(VotingClosed.class).isThrownBy(() -> endDelegation.end(given, ana));
    }

    @Test
    void needsRulesThatAllowIt() {
        BallotId ordinary = stage.open("test-undelegated");
        PersonId dana = stage.network.elect("Dana");
        PersonId eva = stage.network.elect("Eva");

        refused(
                "ballots.delegationNotAllowed",
                WantedDelegation.forBallot(Electorate.MEMBERS, theatre, choir, ordinary));
        assertThatExceptionOfType(DelegationRefused.class)
                .as("the board may delegate for one ballot only")
                .isThrownBy(() -> giveDelegation.give(
                        WantedDelegation.standing(Electorate.BOARD, VoterId.of(dana), VoterId.of(eva)), dana))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("ballots.delegationNotAllowed"));
    }

    @Test
    void closesNoCircle() {
        // given
        giveDelegation.give(standing(theatre, choir), ana);
        giveDelegation.give(forBallot(choir, orchestra), bine);

        // then
        assertThatExceptionOfType(DelegationRefused.class)
                .isThrownBy(() -> giveDelegation.give(standing(choir, theatre), bine))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("ballots.delegationCircle"))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("Theatre → Choir"));
        assertThatExceptionOfType(DelegationRefused.class)
                .as("in the open ballot it would come back")
                .isThrownBy(() -> giveDelegation.give(standing(orchestra, theatre), cene))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("Theatre → Choir → Orchestra"));
    }

    @Test
    void isNoCircleWhereBothAreNeverGivenForTheSame() {
        CampaignId pay = stage.goals.campaign("Fair pay");
        CampaignId rent = stage.goals.campaign("Rents");

        giveDelegation.give(WantedDelegation.forTopic(Electorate.MEMBERS, theatre, choir, pay), ana);
        giveDelegation.give(WantedDelegation.forTopic(Electorate.MEMBERS, choir, theatre, rent), bine);

        assertThat(stage.acts(choir, "ballots.delegationGiven")).hasSize(1);
    }

    @Test
    void isForNoMoreThanTheRulesSay() {
        // given
        VoterId gallery = VoterId.of(stage.network.member("Gallery", cene));
        giveDelegation.give(standing(theatre, choir), ana);
        DelegationId second = giveDelegation.give(forBallot(orchestra, choir), cene);

        // then
        assertThatExceptionOfType(DelegationRefused.class)
                .isThrownBy(() -> giveDelegation.give(standing(gallery, choir), cene))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("ballots.delegateFull"))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("Choir", 2, "19"));
        giveDelegation.give(forBallot(theatre, choir), ana);
        endDelegation.end(second, cene);
        giveDelegation.give(standing(gallery, choir), cene);
    }

    @Test
    void takesThePlaceOfTheOneBefore() {
        // given
        giveDelegation.give(standing(theatre, choir), ana);

        // when
        giveDelegation.give(standing(theatre, orchestra), ana);

        // then
        assertThat(stage.acts(theatre, "ballots.delegationEnded"))
                .extracting(act -> act.details().get("delegate"))
                .containsExactly(choir.toString());
        assertThat(stage.post.told("ballots.delegationEnded")).containsExactlyInAnyOrder(ana, bine);
        giveDelegation.give(standing(choir, theatre), bine);
    }

    @Test
    void isEndedByEitherSideOnce() {
        // given
        DelegationId given = giveDelegation.give(forBallot(theatre, choir), ana);

        // then
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> endDelegation.end(given, cene));
        assertThatExceptionOfType(NotAllowed.class)
                .as("the office ends only what came on paper")
                .isThrownBy(() -> endDelegation.endEntered(given, cene));
        endDelegation.end(given, bine);
        endDelegation.end(given, ana);
        assertThat(stage.acts(ballot, "ballots.delegationEnded"))
                .extracting(Act::actor)
                .extracting(actor -> actor.person().orElseThrow())
                .containsExactly(bine);
        assertThat(stage.post.told("ballots.delegationEnded")).containsExactlyInAnyOrder(ana, bine);
    }

    @Test
    void isNotEndedIfItIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> endDelegation.end(DelegationId.random(), ana));
    }

    private void refused(String code, WantedDelegation wanted) {
        assertThatExceptionOfType(DelegationRefused.class)
                .isThrownBy(() -> giveDelegation.give(wanted, ana))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private WantedDelegation forBallot(VoterId from, VoterId to) {
        return WantedDelegation.forBallot(Electorate.MEMBERS, from, to, ballot);
    }

    private static WantedDelegation standing(VoterId from, VoterId to) {
        return WantedDelegation.standing(Electorate.MEMBERS, from, to);
    }
}
