package si.glas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView.Stage;
import si.glas.positions.WithdrawPosition;
import si.glas.review.neighbours.Diary;
import si.glas.review.neighbours.Network;
import si.glas.review.neighbours.Post;
import si.glas.tasks.Ask;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.MoveDeadline;
import si.glas.timetable.ReminderDue;

@ReviewModuleTest
class OpeningAndClosingModuleTest {

    @Autowired
    private Scenes scenes;

    @Autowired
    private Network network;

    @Autowired
    private Post post;

    @Autowired
    private Diary diary;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PositionArchive positions;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private MoveDeadline moveDeadline;

    @Autowired
    private WithdrawPosition withdrawPosition;

    @Autowired
    private OpenReview open;

    @Autowired
    private AddComment addComment;

    @Autowired
    private SayNothingToAdd nothingToAdd;

    @Autowired
    private CloseReview close;

    @Autowired
    private ReviewAsks asks;

    @Autowired
    private ReviewTab tab;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = scenes.open();
    }

    @Test
    void putsTheNewestVersionBeforeTheMembersUntilTheAgreedDate() {
        assertThat(scene.review().textVersion())
                .isEqualTo(positions.get(scene.position()).current());
        assertThat(scene.review().members()).isEqualTo(3);
        assertThat(positions.get(scene.position()).stage()).isEqualTo(Stage.REVIEW);
        DeadlineView deadline = deadlines.get(scene.review().deadline());
        assertThat(deadline.kind()).isEqualTo(DeadlineView.Kind.REVIEW);
        assertThat(deadline.about()).isEqualTo(scene.review().id().value());
        assertThat(deadline.dueAt()).isEqualTo(ReviewAlone.NOW.plus(Duration.ofDays(14)));
        assertThat(tab.of(positions.get(scene.position())))
                .hasValueSatisfying(shown -> assertThat(shown.path()).isEqualTo(scene.path()));
    }

    @Test
    void isOpenedOnceInEachReading() {
        // when
        Review again = open.open(scene.position(), 1);

        // then
        assertThat(again).isEqualTo(scene.review());
        assertThat(diary.acts("review.reviewOpened")).hasSize(1);
        assertThat(post.notices("review.reviewOpened")).hasSize(3);
    }

    @Test
    void tellsEverybodyWhoMayTakePartAndForWhom() {
        assertThat(post.told("review.reviewOpened"))
                .containsExactlyInAnyOrder(
                        scene.oder().person(),
                        scene.lutka().person(),
                        scene.galerija().person());
        assertThat(post.values("review.reviewOpened", scene.oder().person()))
                .containsEntry("members", "Zavod Oder")
                .containsEntry("number", 1)
                .containsEntry("reading", 1)
                .containsEntry("dueAt", ReviewAlone.NOW.plus(Duration.ofDays(14)));
    }

    @Test
    void hasTheEditorsAnswerOnceItsTimeHasCome() {
        // given
        addComment.add(scene.comment(3, "How many?"), scene.oder());

        // when
        boolean anything = close.whenDue(scene.review().id());
        boolean again = close.whenDue(scene.review().id());

        // then
        assertThat(anything).isTrue();
        assertThat(again).isTrue();
        assertThat(reviews.get(scene.review().id()).state()).isEqualTo(Review.State.CLOSED);
        assertThat(positions.get(scene.position()).stage()).isEqualTo(Stage.CONSOLIDATION);
        assertThat(deadlines.get(scene.review().deadline()).open()).isFalse();
        assertThat(diary.acts("review.reviewClosed")).hasSize(1);
        assertThat(post.told("review.answersAsked")).containsExactlyInAnyOrder(scene.editor(), scene.secondEditor());
    }

    @Test
    void isOverAtOnceIfThereIsNothingToAnswer() {
        // given
        nothingToAdd.say(scene.review().id(), scene.oder());

        // when
        boolean anything = close.whenDue(scene.review().id());

        // then
        assertThat(anything).isFalse();
        assertThat(close.whenDue(scene.review().id())).isFalse();
        assertThat(reviews.get(scene.review().id()).state()).isEqualTo(Review.State.MERGED);
        assertThat(positions.get(scene.position()).stage()).isEqualTo(Stage.CONSOLIDATION);
        assertThat(post.told("review.answersAsked")).isEmpty();
    }

    @Test
    void isClosedEarlyOnceAndTheProcessIsTold() {
        // given
        addComment.add(scene.comment(3, "How many?"), scene.oder());

        // when
        close.early(scene.review().id(), "Everybody has answered.", scene.coordinator());

        // then
        assertThat(diary.acts("review.reviewClosedEarly"))
                .singleElement()
                .satisfies(act -> assertThat(act.reason()).isEqualTo("Everybody has answered."));
        await().untilAsserted(() -> assertThat(post.messages("review.reviewClosed"))
                .singleElement()
                .satisfies(message -> assertThat(message.correlationKey())
                        .isEqualTo(scene.review().id().toString())));
        assertThat(close.whenDue(scene.review().id())).isTrue();
        assertThat(diary.acts("review.reviewClosed")).isEmpty();
        assertThatExceptionOfType(ReviewIsClosed.class)
                .isThrownBy(() -> close.early(scene.review().id(), "Again.", scene.coordinator()));
    }

    @Test
    void remindsOnlyThoseWhoHaveNotTakenPart() {
        // given
        MemberId other = network.member("Trio", scene.oder().person());
        nothingToAdd.say(scene.review().id(), scene.oder());
        addComment.add(scene.comment(3, "How many?"), scene.lutka());

        // when
        remind();

        // then
        await().untilAsserted(() -> assertThat(post.told("review.reviewReminder"))
                .containsExactlyInAnyOrder(
                        scene.oder().person(), scene.galerija().person()));
        assertThat(post.values("review.reviewReminder", scene.oder().person())).containsEntry("members", "Trio");
        assertThat(other).isNotNull();
    }

    @Test
    void remindsNobodyOfAReviewThatHasClosed() {
        // given
        addComment.add(scene.comment(3, "How many?"), scene.lutka());
        close.whenDue(scene.review().id());

        // when
        remind();
        Scene next = scenes.open();
        remind(next);

        // then
        await().untilAsserted(
                        () -> assertThat(post.notices("review.reviewReminder")).hasSize(3));
        assertThat(post.notices("review.reviewReminder"))
                .allSatisfy(notice -> assertThat(notice.path()).isEqualTo(next.path()));
    }

    @Test
    void tellsThoseWhoHaveNotTakenPartOfAnotherDate() {
        // given
        nothingToAdd.say(scene.review().id(), scene.oder());

        // when
        moveDeadline.to(
                scene.review().deadline(), ReviewAlone.NOW.plus(Duration.ofDays(20)), "Holidays.", scene.coordinator());

        // then
        await().untilAsserted(() -> assertThat(post.told("review.closingMoved"))
                .containsExactlyInAnyOrder(
                        scene.lutka().person(), scene.galerija().person()));
    }

    @Test
    void endsWithItsPosition() {
        // given
        addComment.add(scene.comment(3, "How many?"), scene.oder());

        // when
        withdrawPosition.withdraw(scene.position(), "The ministry gave up.", scene.coordinator());

        // then
        await().untilAsserted(() ->
                assertThat(reviews.get(scene.review().id()).state()).isEqualTo(Review.State.STOPPED));
        assertThat(close.whenDue(scene.review().id())).isFalse();
        assertThatExceptionOfType(ReviewIsClosed.class)
                .isThrownBy(() -> addComment.add(scene.comment(3, "Late"), scene.lutka()));
        assertThat(waitingFor(scene.lutka().person())).isEmpty();
    }

    @Test
    void waitsInTheInboxForEachMemberThatHasNotTakenPart() {
        // given
        MemberId trio = network.member("Trio", scene.oder().person());
        assertThat(waitingFor(scene.oder().person())).hasSize(2);

        // when
        nothingToAdd.say(scene.review().id(), scene.oder());

        // then
        assertThat(waitingFor(scene.oder().person()))
                .containsExactly(new Ask(
                        "review.takePart",
                        Scenes.TITLE,
                        scene.path() + "?for=" + trio,
                        scene.position().value(),
                        trio,
                        ReviewAlone.NOW.plus(Duration.ofDays(14))));
        assertThat(waitingFor(scene.editor())).isEmpty();
    }

    @Test
    void givesTheFiguresOfTheLatestReadingOnly() {
        // given
        addComment.add(scene.comment(3, "How many?"), scene.oder());
        close.whenDue(scene.review().id());
        Review second = open.open(scene.position(), 2);

        // then
        assertThat(reviews.newestOf(scene.position())).contains(second);
        assertThat(reviews.of(scene.position(), 1).map(Review::id))
                .contains(scene.review().id());
        assertThat(reviews.figures(List.of(scene.position())).get(scene.position()))
                .satisfies(figures -> {
                    assertThat(figures.review()).isEqualTo(second.id());
                    assertThat(figures.contributions()).isZero();
                });
        assertThat(reviews.figures(scene.review().id()).comments()).isEqualTo(1);
        assertThat(reviews.figures(List.of())).isEmpty();
    }

    /** Other tests have left reviews open. */
    private List<Ask> waitingFor(PersonId person) {
        return asks.waitingFor(person).stream()
                .filter(ask -> ask.positionId().equals(scene.position().value()))
                .toList();
    }

    private void remind() {
        remind(scene);
    }

    private void remind(Scene whose) {
        transaction.executeWithoutResult(status -> events.publishEvent(new ReminderDue(
                UUID.randomUUID(),
                whose.review().deadline(),
                DeadlineView.Kind.REVIEW,
                whose.position().value(),
                whose.review().id().value(),
                ReviewAlone.NOW.plus(Duration.ofDays(14)),
                1)));
    }
}
