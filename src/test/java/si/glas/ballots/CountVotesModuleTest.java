package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.CountVotes.Counted;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Tally;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.VersionView;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

@BallotsModuleTest
class CountVotesModuleTest {

    @Autowired
    private CountVotes countVotes;

    @Autowired
    private CastVote castVote;

    @Autowired
    private AnnounceResult announceResult;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private VersionView text;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        text = stage.texts.frozen("Culture in the city", "We ask for more.");
    }

    @Test
    void decidesByTheVotesThatCount() {
        // given
        BallotId ballot = openFor(7);
        vote(ballot, Choice.YES, Choice.YES, Choice.NO, Choice.NOT_OUR_FIELD);

        // when
        Counted counted = stage.close(ballot);

        // then
        assertThat(counted).isEqualTo(new Counted(Outcome.ADOPTED, false));
        BallotResult result = ballots.resultOf(ballot).orElseThrow();
        assertThat(result.tally()).isEqualTo(new Tally(7, 2, 1, 0, 0, 1, true));
        assertThat(result.adopted()).isTrue();
        assertThat(result.ballot().state()).isEqualTo(State.COUNTED);
        assertThat(result.ballot().closedAt()).isEqualTo(result.ballot().closesAt());
        assertThat(ballots.resultsOf(text.position())).containsExactly(result);
    }

    @Test
    void countsOnlyTheLastVoteOfEach() {
        // given
        BallotId ballot = openFor(1);
        vote(ballot, Choice.YES);
        vote(ballot, Choice.NO);

        // then
        assertThat(stage.close(ballot).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(ballots.resultOf(ballot).orElseThrow().tally()).isEqualTo(new Tally(1, 0, 1, 0, 0, 0, true));
    }

    @Test
    void closesAtItsTimeHoweverLateItIsNoticed() {
        // given
        BallotId ballot = openFor(1);
        stage.secondsBeforeClosing(ballot, -86_400);

        // when
        countVotes.count(ballot);

        // then
        assertThat(ballots.get(ballot).closedAt()).isEqualTo(ballots.get(ballot).closesAt());
    }

    @Test
    void isNotDoneBeforeTheClosing() {
        // given
        BallotId ballot = openFor(1);
        stage.secondsBeforeClosing(ballot, 1);

        // then
        assertThatIllegalStateException().isThrownBy(() -> countVotes.count(ballot));
        assertThat(ballots.get(ballot).state()).isEqualTo(State.OPEN);
        assertThat(deadlineOf(ballot).open()).isTrue();
    }

    @Test
    void isDoneOnce() {
        // given
        BallotId ballot = openFor(3);
        vote(ballot, Choice.YES, Choice.YES);

        // when
        Counted first = stage.close(ballot);
        Counted again = countVotes.count(ballot);

        // then
        assertThat(again).isEqualTo(first);
        assertThat(stage.acts(text.position(), "ballots.votesCounted")).hasSize(1);
        assertThat(deadlineOf(ballot).open()).isFalse();
    }

    @Test
    void callsASecondTimeOnlyAfterAMissedQuorum() {
        assertThat(stage.close(openFor(3))).isEqualTo(new Counted(Outcome.QUORUM_MISSED, true));
        assertThat(stage.close(stage.open(text, "members-fundamental", 1)))
                .isEqualTo(new Counted(Outcome.QUORUM_MISSED, false));
        assertThat(stage.close(stage.open(text, "members-second-call", 2)))
                .isEqualTo(new Counted(Outcome.QUORUM_MISSED, false));
    }

    @Test
    void isWrittenDownWithTheHashOfAllVotes() {
        // given
        BallotId ballot = openFor(2);
        vote(ballot, Choice.YES);

        // when
        stage.close(ballot);

        // then
        BallotResult result = ballots.resultOf(ballot).orElseThrow();
        assertThat(stage.acts(text.position(), "ballots.votesCounted"))
                .singleElement()
                .satisfies(act -> assertThat(act.details())
                        .containsEntry("eligible", "2")
                        .containsEntry("yes", "1")
                        .containsEntry("outcome", "ADOPTED")
                        .containsEntry("recordHash", result.recordHash()));
    }

    @Test
    void showsNobodySVoteBeforeTheCounting() {
        // given
        BallotId ballot = openFor(2);
        vote(ballot, Choice.YES);

        // then
        assertThat(votes.named(ballot, Language.EN)).isEmpty();
        assertThat(ballots.resultOf(ballot)).isEmpty();
        stage.close(ballot);
        assertThat(votes.named(ballot, Language.EN))
                .extracting(NamedVote::name, NamedVote::marks)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Member 0", Choice.YES),
                        org.assertj.core.groups.Tuple.tuple("Member 1", null));
    }

    @Test
    void isAnnouncedToEverybodyOnTheRollOnceEach() {
        // given
        BallotId ballot = openFor(2);
        stage.network.mandate(stage.network.person("Bine", Language.SL), memberOf(ballot, 0));
        vote(ballot, Choice.YES);
        assertThatIllegalStateException().isThrownBy(() -> announceResult.of(ballot));
        stage.close(ballot);

        // when
        announceResult.of(ballot);
        announceResult.of(ballot);

        // then
        assertThat(stage.post.notices("ballots.votesCounted")).hasSize(2);
        assertThat(stage.post.values("ballots.votesCounted", ana))
                .containsEntry("adopted", "true")
                .containsEntry("outcome", "The proposal is adopted.")
                .extractingByKey("arithmetic")
                .asString()
                .startsWith("1 of 2 eligible took part, quorum 1, reached.");
    }

    @Test
    void isNotDoneForABallotThatIsNotThere() {
        assertThatExceptionOfType(si.glas.kernel.NotFound.class).isThrownBy(() -> countVotes.count(BallotId.random()));
    }

    /** Random votes and changes of mind, counted again by somebody who only has the list that members see. */
    @Test
    void agreesWithARecountOfTheNamedList() {
        Random random = new Random(58);
        BallotId ballot = openFor(58);
        List<OwnVote> members = votes.own(ballot, ana, Language.EN);
        for (int turn = 0; turn < 100; turn++) {
            OwnVote member = members.get(random.nextInt(members.size()));
            Choice choice = Choice.values()[random.nextInt(Choice.values().length)];
            castVote.cast(ballot, Set.of(member.voter()), new Answer(choice, ""), ana);
        }

        stage.close(ballot);

        Map<Marks, Long> recount = new HashMap<>();
        votes.named(ballot, Language.EN).stream()
                .filter(vote -> vote.marks() != null)
                .forEach(vote -> recount.merge(vote.marks(), 1L, Long::sum));
        Tally tally = ballots.resultOf(ballot).orElseThrow().tally();
        assertThat(recount)
                .isEqualTo(Map.of(
                        Choice.YES, tally.yes(),
                        Choice.NO, tally.no(),
                        Choice.ABSTAIN, tally.abstain(),
                        Choice.NOT_OUR_FIELD, tally.notOurField()));
    }

    private BallotId openFor(int members) {
        for (int member = 0; member < members; member++) {
            stage.network.member("Member " + member, ana);
        }
        return stage.open(text, "members-ordinary", 1);
    }

    /** One after the other votes. */
    private void vote(BallotId ballot, Choice... choices) {
        List<OwnVote> members = votes.own(ballot, ana, Language.EN);
        for (int member = 0; member < choices.length; member++) {
            stage.vote(ballot, ana, members.get(member).voter(), choices[member]);
        }
    }

    private si.glas.people.MemberId memberOf(BallotId ballot, int member) {
        return votes.own(ballot, ana, Language.EN).get(member).voter().member();
    }

    private DeadlineView deadlineOf(BallotId ballot) {
        return deadlines.of(ballots.get(ballot).subject().value()).stream()
                .filter(deadline -> deadline.about().equals(ballot.value()))
                .findFirst()
                .orElseThrow();
    }
}
