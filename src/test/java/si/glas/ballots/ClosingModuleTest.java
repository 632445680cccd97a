package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import si.glas.ballots.BallotView.State;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;
import si.glas.positions.PositionId;
import si.glas.positions.PositionWithdrawn;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.GiveNotice;
import si.glas.timetable.MoveDeadline;
import si.glas.timetable.PlanNotice;

/** What happens to a ballot from outside: time goes by, a deadline is moved, a position is withdrawn. */
@BallotsModuleTest
class ClosingModuleTest {

    @Autowired
    private Ballots ballots;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private MoveDeadline moveDeadline;

    @Autowired
    private PlanNotice planNotice;

    @Autowired
    private GiveNotice giveNotice;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEventPublisher events;

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
        stage.network.member("Choir", ana, bine);
        ballot = stage.open("members-ordinary");
        stage.post.clear();
    }

    @Test
    void givesPeopleMoreTime() {
        // given
        Instant later = ballots.get(ballot).closesAt().plus(Duration.ofDays(2));

        // when
        move(later);

        // then
        assertThat(ballots.get(ballot).closesAt()).isEqualTo(later);
        stage.setClock(later.minusSeconds(1));
        stage.vote(ballot, ana, theatre, Choice.YES);
        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
        await().untilAsserted(() ->
                assertThat(stage.post.told("ballots.closingMoved")).containsExactlyInAnyOrder(ana, bine));
        assertThat(stage.post.values("ballots.closingMoved", ana)).containsEntry("closesAt", later);
    }

    @Test
    void neverGivesThemLess() {
        Instant closesAt = ballots.get(ballot).closesAt();

        assertRefused(closesAt.minusSeconds(1), "ballots.closingMovesOnlyLater");
        assertRefused(BallotsAlone.NOW, "ballots.closingMovesOnlyLater");

        assertThat(ballots.get(ballot).closesAt()).isEqualTo(closesAt);
        assertThat(deadlines.get(deadline()).dueAt()).isEqualTo(closesAt);
    }

    @Test
    void opensNothingAgainThatHasClosed() {
        // given
        Instant later = ballots.get(ballot).closesAt().plus(Duration.ofDays(2));
        stage.secondsBeforeClosing(ballot, 0);

        // then
        assertRefused(later, "ballots.votingIsOver");
    }

    @Test
    void remindsOnlyThoseWhoHaveNotVotedAndTwiceAtMost() {
        // given
        stage.network.member("Orchestra", stage.network.person("Cene"));
        ballot = stage.open("members-ordinary");
        stage.post.clear();
        stage.vote(ballot, ana, theatre, Choice.NOT_OUR_FIELD);

        // when
        passUntilNextNotice();
        await().until(() -> stage.post.told("ballots.voteMissing").size() == 3);

        // then
        assertThat(stage.post.values("ballots.voteMissing", ana))
                .containsEntry("voters", "Choir")
                .containsEntry("number", 1);
        assertThat(stage.post.told("ballots.voteMissing")).contains(ana, bine);

        // when
        stage.vote(ballot, bine, choir(), Choice.ABSTAIN);
        passUntilNextNotice();
        await().until(() -> stage.post.told("ballots.voteMissing").size() == 4);

        // then
        assertThat(stage.post.notices("ballots.voteMissing").getLast().values())
                .containsEntry("voters", "Orchestra")
                .containsEntry("number", 2);
        assertThat(planNotice.of(deadline()))
                .as("the next thing is the closing")
                .isEqualTo(ballots.get(ballot).closesAt());
    }

    @Test
    void endsWithoutADecisionWhenThePositionIsWithdrawn() {
        // given
        stage.vote(ballot, ana, theatre, Choice.YES);
        stage.post.clear();

        // when
        withdraw();

        // then
        await().until(() -> ballots.get(ballot).state() == State.STOPPED);
        await().untilAsserted(() ->
                assertThat(stage.post.told("ballots.ballotStopped")).containsExactlyInAnyOrder(ana, bine));
        assertThat(deadlines.get(deadline()).open()).isFalse();
        assertThat(stage.acts(ballots.get(ballot).subject(), "ballots.ballotStopped"))
                .hasSize(1);
        assertThatExceptionOfType(BallotStopped.class).isThrownBy(() -> stage.vote(ballot, ana, theatre, Choice.NO));
        assertThatExceptionOfType(BallotStopped.class).isThrownBy(() -> stage.close(ballot));
    }

    @Test
    void leavesWhatWasDecidedAsItIs() {
        // given
        stage.close(ballot);
        BallotId other = stage.open(stage.texts.frozen("Another", "Another text."), "members-ordinary", 1);

        // when
        withdraw();
        withdraw(other);

        // then
        await().until(() -> ballots.get(other).state() == State.STOPPED);
        assertThat(ballots.get(ballot).state()).isEqualTo(State.COUNTED);
    }

    private void passUntilNextNotice() {
        Instant next = planNotice.of(deadline());
        stage.setClock(next);
        giveNotice.of(deadline(), next);
    }

    private void withdraw() {
        withdraw(ballot);
    }

    private void withdraw(BallotId id) {
        PositionWithdrawn withdrawn = new PositionWithdrawn(
                UUID.randomUUID(), (PositionId) ballots.get(id).subject());
        transactions.executeWithoutResult(transaction -> events.publishEvent(withdrawn));
    }

    private void move(Instant to) {
        moveDeadline.to(deadline(), to, "The ministry has given us a week.", PersonId.random());
    }

    private void assertRefused(Instant to, String code) {
        assertThatExceptionOfType(BusinessRefusal.class)
                .isThrownBy(() -> move(to))
                .extracting(BusinessRefusal::code)
                .isEqualTo(code);
    }

    private MemberId choir() {
        return stage.network.members().stream()
                .filter(member -> member.name().equals("Choir"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DeadlineId deadline() {
        List<DeadlineView> all = deadlines.of(ballots.get(ballot).subject().value());
        return all.getFirst().id();
    }
}
