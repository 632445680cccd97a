package si.glas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.chronicle.Act;
import si.glas.kernel.Actor;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;
import si.glas.people.MemberId;
import si.glas.positions.VersionId;
import si.glas.review.AddComment.Comment;
import si.glas.review.neighbours.Diary;
import si.glas.review.neighbours.Network;
import si.glas.texts.RewordingSpills;

@ReviewModuleTest
class TakingPartModuleTest {

    @Autowired
    private Scenes scenes;

    @Autowired
    private Network network;

    @Autowired
    private Diary diary;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Participation participation;

    @Autowired
    private AddComment addComment;

    @Autowired
    private ProposeAmendment proposeAmendment;

    @Autowired
    private SupportContribution support;

    @Autowired
    private WithdrawContribution withdraw;

    @Autowired
    private SayNothingToAdd nothingToAdd;

    @Autowired
    private CloseReview close;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = scenes.open();
    }

    @Test
    void numbersWhatIsSaidAndKeepsWhoSaidItForWhom() {
        // when
        addComment.add(scene.comment(3, "How many of them?"), scene.oder());
        addComment.add(scene.comment(null, "Well written."), scene.lutka());
        proposeAmendment.propose(scene.proposal(5, "Fees are paid within 15 days."), scene.oder());

        // then
        List<Contribution> said = discussion().contributions();
        assertThat(said).extracting(Contribution::number).containsExactly(1, 2, 3);
        assertThat(said).extracting(Contribution::block).containsExactly(3, null, 5);
        assertThat(said)
                .extracting(Contribution::member)
                .containsExactly(
                        scene.oder().member(),
                        scene.lutka().member(),
                        scene.oder().member());
        assertThat(said.getLast().words()).isEqualTo("It has to be said.");
        assertThat(said.getLast().wording()).isEqualTo("Fees are paid within 15 days.");
    }

    @Test
    void writesEveryActDownWithoutAWordOfIt() {
        // when
        Contribution comment = addComment.add(scene.comment(null, "Secret thoughts"), scene.oder());
        proposeAmendment.propose(scene.proposal(5, "Fees are paid at once."), scene.oder());
        support.support(comment.id(), scene.lutka());
        support.takeBack(comment.id(), scene.lutka());
        nothingToAdd.say(scene.review().id(), scene.galerija());
        withdraw.withdraw(comment.id(), scene.oder());

        // then
        assertThat(diary.acts("review.commentAdded"))
                .containsExactly(new Act(
                        "review.commentAdded",
                        scene.position().value(),
                        Actor.of(scene.oder().person()),
                        scene.oder().member().value(),
                        Map.of("number", "1", "paragraph", "0"),
                        null));
        assertThat(List.of(
                        "review.amendmentProposed",
                        "review.supportGiven",
                        "review.supportTakenBack",
                        "review.nothingToAddSaid",
                        "review.contributionWithdrawn"))
                .allSatisfy(name -> assertThat(diary.acts(name))
                        .singleElement()
                        .satisfies(act -> assertThat(act.details().values())
                                .noneMatch(detail -> detail.contains("Secret") || detail.contains("Fees"))));
    }

    @Test
    void keepsWordsWithoutWhatNobodySees() {
        // when
        Contribution comment = addComment.add(scene.comment(3, "  Why\u0000 <b>90</b>\r\ndays?\u202E "), scene.oder());

        // then
        assertThat(comment.words()).isEqualTo("Why <b>90</b>\ndays?");
    }

    @Test
    void letsNobodySpeakForAMemberWithoutAMandate() {
        // given
        Contribution comment = addComment.add(scene.comment(3, "How many?"), scene.oder());
        Speaker stranger = new Speaker(scene.lutka().person(), scene.galerija().member());

        // then
        List.<Runnable>of(
                        () -> addComment.add(scene.comment(3, "Me too"), stranger),
                        () -> proposeAmendment.propose(scene.proposal(5, "Free."), stranger),
                        () -> support.support(comment.id(), stranger),
                        () -> support.takeBack(comment.id(), stranger),
                        () -> withdraw.withdraw(comment.id(), stranger),
                        () -> nothingToAdd.say(scene.review().id(), stranger))
                .forEach(act -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(act::run));
        network.endMandates(scene.oder().person());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> addComment.add(scene.comment(3, "Once more"), scene.oder()));
        assertThat(discussion().contributions()).containsExactly(comment);
    }

    @Test
    void letsNobodyWithdrawWhatAnotherMemberWrote() {
        Contribution comment = addComment.add(scene.comment(3, "How many?"), scene.oder());

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> withdraw.withdraw(comment.id(), scene.lutka()));
    }

    @Test
    void supportsOnceForEachMember() {
        // given
        Contribution comment = addComment.add(scene.comment(3, "How many?"), scene.oder());
        MemberId other = network.member("Trio", scene.lutka().person());

        // when
        support.support(comment.id(), scene.lutka());
        support.support(comment.id(), scene.lutka());
        support.support(comment.id(), new Speaker(scene.lutka().person(), other));

        // then
        assertThat(discussion().supportersOf(comment))
                .extracting(Speaker::member)
                .containsExactlyInAnyOrder(scene.lutka().member(), other);
        assertThat(diary.acts("review.supportGiven")).hasSize(2);
        assertThatExceptionOfType(OwnContribution.class).isThrownBy(() -> support.support(comment.id(), scene.oder()));
    }

    @Test
    void countsWhoHasTakenPartInWhicheverWay() {
        // given
        Contribution comment = addComment.add(scene.comment(3, "How many?"), scene.oder());
        assertThat(participation.missing(scene.review().id()))
                .containsExactlyInAnyOrder(
                        scene.lutka().member(), scene.galerija().member());

        // when
        support.support(comment.id(), scene.lutka());
        nothingToAdd.say(scene.review().id(), scene.galerija());
        nothingToAdd.say(scene.review().id(), scene.galerija());
        nothingToAdd.say(scene.review().id(), scene.oder());

        // then
        assertThat(participation.missing(scene.review().id())).isEmpty();
        ReviewFigures figures = reviews.figures(scene.review().id());
        assertThat(figures.tookPart()).isEqualTo(3);
        assertThat(figures.members()).isEqualTo(3);
        assertThat(figures.nothingToAdd()).isEqualTo(1);
        assertThat(figures.comments()).isEqualTo(1);
        assertThat(figures.unanswered()).isEqualTo(1);
        assertThat(reviews.figures(List.of(scene.position()))).containsEntry(scene.position(), figures);
        assertThat(diary.acts("review.nothingToAddSaid")).hasSize(2);
    }

    @Test
    void forgetsThePartOfAMemberWhoHasWithdrawnEverything() {
        // given
        Contribution comment = addComment.add(scene.comment(3, "How many?"), scene.oder());
        support.support(comment.id(), scene.lutka());

        // when
        withdraw.withdraw(comment.id(), scene.oder());

        // then
        assertThat(discussion().contributions()).isEmpty();
        assertThat(discussion().supports()).isEmpty();
        assertThat(participation.missing(scene.review().id()))
                .containsExactlyInAnyOrder(
                        scene.oder().member(), scene.galerija().member());
        assertThat(addComment.add(scene.comment(3, "Again"), scene.oder()).number())
                .isEqualTo(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> support.support(comment.id(), scene.galerija()));
    }

    @Test
    void findsAmendmentsThatTouchTheSameWords() {
        // when
        Contribution fifteen = propose(5, "Fees are paid within 15 days.", scene.oder());
        Contribution twenty = propose(5, "Fees are paid within 20 days.", scene.lutka());
        Contribution all = propose(5, "All fees are paid within 30 days.", scene.galerija());
        Contribution none = propose(6, "", scene.galerija());

        // then
        assertThat(discussion().conflictsOf(fifteen)).containsExactly(2);
        assertThat(discussion().conflictsOf(twenty)).containsExactly(1);
        assertThat(discussion().conflictsOf(all)).isEmpty();
        assertThat(discussion().conflictsOf(none)).isEmpty();

        // when
        withdraw.withdraw(twenty.id(), scene.lutka());

        // then
        assertThat(discussion().conflictsOf(fifteen)).isEmpty();
    }

    @Test
    void refusesAmendmentsThatAreNone() {
        propose(5, "Fees are paid within 15 days.", scene.oder());

        assertThatExceptionOfType(AmendmentChangesNothing.class)
                .isThrownBy(() -> propose(5, Scene.DEMAND + "\r\n", scene.oder()));
        assertThatExceptionOfType(AmendmentExists.class)
                .isThrownBy(() -> propose(5, "Fees are paid within 15 days.", scene.lutka()))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(1));
        assertThatExceptionOfType(RewordingSpills.class).isThrownBy(() -> propose(2, "```\nopen", scene.oder()));
        assertThatExceptionOfType(NoSuchParagraph.class).isThrownBy(() -> propose(9, "x", scene.oder()));
        assertThatExceptionOfType(NoSuchParagraph.class)
                .isThrownBy(() -> addComment.add(scene.comment(0, "x"), scene.oder()));
        assertThat(discussion().contributions()).hasSize(1);
    }

    @Test
    void refusesWhatIsAboutAnotherVersion() {
        assertThatExceptionOfType(VersionNotUnderReview.class)
                .isThrownBy(
                        () -> addComment.add(new Comment(scene.position(), VersionId.random(), 3, "x"), scene.oder()));
    }

    @Test
    void refusesEverythingOnceItHasClosed() {
        // given
        Contribution comment = addComment.add(scene.comment(3, "How many?"), scene.oder());
        close.whenDue(scene.review().id());

        // then
        List.<Runnable>of(
                        () -> addComment.add(scene.comment(3, "Late"), scene.lutka()),
                        () -> propose(5, "Free.", scene.lutka()),
                        () -> support.support(comment.id(), scene.lutka()),
                        () -> support.takeBack(comment.id(), scene.lutka()),
                        () -> withdraw.withdraw(comment.id(), scene.oder()),
                        () -> nothingToAdd.say(scene.review().id(), scene.galerija()))
                .forEach(act -> assertThatExceptionOfType(ReviewIsClosed.class).isThrownBy(act::run));
        assertThat(discussion().contributions()).containsExactly(comment);
    }

    @Test
    void countsTwoSupportsOfOneMemberAtTheSameInstantOnce() throws Exception {
        // given
        Contribution comment = addComment.add(scene.comment(3, "How many?"), scene.oder());

        // when
        AtOnce.run(
                () -> support.support(comment.id(), scene.lutka()),
                () -> support.support(comment.id(), scene.lutka()),
                () -> support.support(comment.id(), scene.galerija()));

        // then
        assertThat(discussion().supportersOf(comment)).hasSize(2);
        assertThat(diary.acts("review.supportGiven")).hasSize(2);
    }

    @Test
    void givesEachItsNumberWhenManyWriteAtOnce() throws Exception {
        // when
        AtOnce.run(
                () -> addComment.add(scene.comment(3, "one"), scene.oder()),
                () -> addComment.add(scene.comment(3, "two"), scene.lutka()),
                () -> propose(5, "Fees are paid within 15 days.", scene.galerija()),
                () -> propose(5, "Fees are paid within 20 days.", scene.oder()));

        // then
        assertThat(discussion().contributions())
                .extracting(Contribution::number)
                .containsExactly(1, 2, 3, 4);
        assertThat(discussion().conflicts()).hasSize(2);
    }

    @Test
    void eitherAnswersAnAmendmentOrRefusesItWhenItClosesAtTheSameInstant() throws Exception {
        for (int round = 0; round < 5; round++) {
            // given
            scene = scenes.open();
            AtOnce.Result proposed = new AtOnce.Result();
            AtOnce.Result closed = new AtOnce.Result();

            // when
            AtOnce.run(
                    () -> proposed.note(() -> propose(5, "Fees are paid within 15 days.", scene.oder())),
                    () -> closed.note(() -> close.whenDue(scene.review().id())));

            // then
            boolean taken = proposed.value() != null;
            assertThat(closed.value()).isEqualTo(taken);
            assertThat(discussion().contributions()).hasSize(taken ? 1 : 0);
            if (!taken) {
                assertThat(proposed.failure()).isInstanceOf(ReviewIsClosed.class);
            }
        }
    }

    private Contribution propose(int block, String wording, Speaker by) {
        return proposeAmendment.propose(scene.proposal(block, wording), by);
    }

    private Discussion discussion() {
        return reviews.discussion(scene.review().id());
    }
}
