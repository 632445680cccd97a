package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.notices.Notice;
import si.glas.tasks.Ask;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.ReminderDue;

/** Who is asked and told of votes by delegation. */
@BallotsModuleTest
class DelegationNewsModuleTest {

    @Autowired
    private GiveDelegation giveDelegation;

    @Autowired
    private CastVote castVote;

    @Autowired
    private CastSecretVote castSecretVote;

    @Autowired
    private RemindVoters remindVoters;

    @Autowired
    private BallotAsks asks;

    @Autowired
    private Wording wording;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private PersonId bine;
    private PersonId branka;
    private VoterId theatre;
    private VoterId choir;
    private BallotId ballot;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        bine = stage.network.person("Bine");
        branka = stage.network.person("Branka", Language.SL);
        theatre = VoterId.of(stage.network.member("Theatre", ana));
        choir = VoterId.of(stage.network.member("Choir", bine, branka));
        giveDelegation.give(WantedDelegation.standing(Electorate.MEMBERS, theatre, choir), ana);
        ballot = stage.open("test-delegation");
    }

    @Test
    void bothSidesAreAskedToVote() {
        assertThat(stage.post.told("ballots.ballotOpened")).containsExactlyInAnyOrder(ana, bine, branka);
        assertThat(stage.post.values("ballots.ballotOpened", ana)).containsEntry("voters", "Theatre");
        assertThat(stage.post.values("ballots.ballotOpened", bine))
                .containsEntry("voters", "Choir, Theatre (by delegation)");
        assertThat(stage.post.values("ballots.ballotOpened", branka))
                .containsEntry("voters", "Choir, Theatre (po pooblastilu)");
    }

    @Test
    void bothSidesAreRemindedInOneMailEach() {
        // given
        castVote.cast(ballot, Set.of(choir), new Answer(Choice.YES, ""), bine);

        // when
        remind();

        // then
        await().until(() -> stage.post.told("ballots.voteMissing").size() == 3);
        assertThat(stage.post.told("ballots.voteMissing")).containsExactlyInAnyOrder(ana, bine, branka);
        assertThat(stage.post.values("ballots.voteMissing", bine)).containsEntry("voters", "Theatre (by delegation)");
        assertThat(text("ballots.voteMissing", bine)).startsWith("Theatre (by delegation) has not voted yet on");
    }

    @Test
    void nobodyIsRemindedAfterTheVoterOrTheDelegateHasVoted() {
        castVote.cast(ballot, Set.of(theatre), new Answer(Choice.YES, ""), bine);

        remind();

        await().until(() -> stage.post.told("ballots.voteMissing").size() == 2);
        assertThat(stage.post.values("ballots.voteMissing", bine)).containsEntry("voters", "Choir");
        assertThat(stage.post.told("ballots.voteMissing")).doesNotContain(ana);
    }

    @Test
    void theDelegateGetsAReceiptAndTheOthersTheNews() {
        // when
        castVote.cast(ballot, Set.of(theatre, choir), new Answer(Choice.YES, ""), bine);

        // then
        assertThat(stage.post.told("ballots.voteCast")).containsExactly(bine);
        assertThat(stage.post.values("ballots.voteCast", bine))
                .containsEntry("voters", "Choir, Theatre (by delegation)");
        assertThat(stage.post.told("ballots.voteCastByDelegate")).containsExactly(ana);
        assertThat(text("ballots.voteCastByDelegate", ana))
                .startsWith("Bine has voted on the text “Culture in the city” for Theatre. Choir has the right")
                .contains("Vote: Yes");
        assertThat(stage.post.told("ballots.voteCastByOther")).containsExactly(branka);
    }

    @Test
    void theDelegateIsNotToldWhatTheVoterVotesItself() {
        castVote.cast(ballot, Set.of(theatre), new Answer(Choice.NO, ""), ana);

        assertThat(stage.post.told("ballots.voteCast")).containsExactly(ana);
        assertThat(stage.post.told("ballots.voteCastByOther")).isEmpty();
    }

    @Test
    void theyAreToldOfSecretVotesToo() {
        // given
        BallotId secret = stage.open("test-delegation-secret");

        // when
        castSecretVote.cast(secret, Set.of(theatre), Choice.YES, bine);

        // then
        assertThat(stage.post.told("ballots.secretVoteCast")).containsExactly(bine);
        assertThat(stage.post.told("ballots.secretVoteCastByDelegate")).containsExactly(ana);
        assertThat(stage.post.values("ballots.secretVoteCastByDelegate", ana))
                .containsEntry("delegate", "Choir")
                .doesNotContainKey("choice");
        assertThat(stage.post.told("ballots.secretVoteCastByOther")).containsExactly(branka);
    }

    @Test
    void theInboxAsksTheDelegateToo() {
        // given
        stage.open("test-undelegated");

        // then
        assertThat(asks.waitingFor(bine))
                .extracting(Ask::kind)
                .containsExactlyInAnyOrder("ballots.vote", "ballots.vote", "ballots.voteByDelegation");
        assertThat(asks.waitingFor(ana)).extracting(Ask::kind).containsOnly("ballots.vote");
        stage.vote(ballot, ana, theatre, Choice.YES);
        assertThat(asks.waitingFor(bine)).extracting(Ask::kind).containsOnly("ballots.vote");
    }

    @Test
    void thoseOnTheBoardAreToldForWhom() {
        // given
        PersonId dana = stage.network.elect("Dana");
        PersonId eva = stage.network.elect("Eva");
        BallotId board = stage.open("test-delegation-board");
        giveDelegation.give(
                WantedDelegation.forBallot(Electorate.BOARD, VoterId.of(dana), VoterId.of(eva), board), dana);

        // when
        castVote.cast(board, Set.of(VoterId.of(dana)), new Answer(Choice.YES, ""), eva);

        // then
        assertThat(text("ballots.voteCast", eva)).contains("For: Dana (by delegation)");
        assertThat(text("ballots.delegationReceived", eva)).startsWith("Dana has given you the right to vote for it");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void mailsAreSaidInEveryLanguage(Language language) {
        for (Reach reach : Reach.values()) {
            Map<String, Object> values = Map.of(
                    "delegator",
                    "Theatre",
                    "delegate",
                    "Choir",
                    "reach",
                    reach.name(),
                    "what",
                    "Fair pay",
                    "onPaper",
                    "true",
                    "body",
                    "MEMBERS");
            for (String kind : Set.of("delegationReceived", "delegationGiven", "delegationEnded")) {
                for (String part : Set.of("subject", "text", "ask")) {
                    assertThat(wording.say(language, "notice.ballots." + kind + "." + part, values))
                            .doesNotContain("{", "}");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"voteCastByDelegate", "secretVoteCastByDelegate"})
    void slovenianMailsNameThoseConcerned(String kind) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "subject", "TEXT",
                "title", "Kultura",
                "voters", "Gledališče",
                "delegate", "Zbor",
                "caster", "Bine",
                "choice", "Za",
                "castAt", Instant.EPOCH,
                "closesAt", Instant.EPOCH,
                "textHash", "ab12"));

        assertThat(wording.say(Language.SL, "notice.ballots." + kind + ".text", values))
                .contains("Za: Gledališče", "Pooblaščenec: Zbor", "Kdo je glasoval: Bine")
                .doesNotContain("{", "}");
    }

    private void remind() {
        remindVoters.remind(new ReminderDue(
                UUID.randomUUID(),
                new DeadlineId(UUID.randomUUID()),
                DeadlineView.Kind.BALLOT,
                UUID.randomUUID(),
                ballot.value(),
                Instant.EPOCH,
                1));
    }

    private String text(String kind, PersonId person) {
        Notice notice = stage.post.notices(kind).stream()
                .filter(one -> person.equals(one.to().person()))
                .findFirst()
                .orElseThrow();
        return wording.say(Language.EN, "notice." + kind + ".text", notice.values());
    }
}
